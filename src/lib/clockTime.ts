const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
});

/** What a clock in London shows: `2:41pm`. */
export function londonClock(moment: Date): string {
  return london.format(moment).replace(/\s/g, '').toLowerCase();
}
