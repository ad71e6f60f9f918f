import { describe, expect, it } from 'vitest';
import { jobNames } from './jobNames.js';
import { scheduledJobs } from './scheduledJobs.js';

/** They are only looked at here, never run. */
const unused = () => Promise.reject(new Error('not run'));
const jobs = scheduledJobs(
  { acting: { change: unused, read: unused }, queueMail: unused },
  'https://plan.example',
);

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/** How many minutes of a day in London, 23 to 25 hours long, its clocks show as this one. */
function timesShown(time: string, start: Date, end: Date): number {
  let shown = 0;
  for (let at = start.getTime(); at < end.getTime(); at += 60_000) {
    if (london.format(at) === time) shown += 1;
  }
  return shown;
}

const days = [
  { name: 'the day before summer time', from: '2026-03-28T00:00Z', to: '2026-03-29T00:00Z' },
  { name: 'the day with an hour less', from: '2026-03-29T00:00Z', to: '2026-03-29T23:00Z' },
  { name: 'the day after', from: '2026-03-29T23:00Z', to: '2026-03-30T23:00Z' },
  { name: 'the day before winter time', from: '2026-10-23T23:00Z', to: '2026-10-24T23:00Z' },
  { name: 'the day with an hour more', from: '2026-10-24T23:00Z', to: '2026-10-26T00:00Z' },
  { name: 'the day after that', from: '2026-10-26T00:00Z', to: '2026-10-27T00:00Z' },
];

describe('the calendar of jobs', () => {
  it('has a queue for each job, and no other', () => {
    expect(jobs.map(({ name }) => name).sort()).toEqual([...jobNames].sort());
  });

  it.each(jobs.flatMap(({ name, cron }) => days.map((day) => ({ job: name, cron, day }))))(
    '29: $job comes once on $day.name',
    ({ cron, day }) => {
      const [minute = '', hour = '', ...rest] = cron.split(' ');
      expect(rest).toEqual(['*', '*', '*']);
      const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
      expect(timesShown(time, new Date(day.from), new Date(day.to))).toBe(1);
    },
  );

  it('would not come once at half past one', () => {
    const [, less, , , more] = days.map(({ from, to }) =>
      timesShown('01:30', new Date(from), new Date(to)),
    );
    expect([less, more]).toEqual([0, 2]);
  });
});
