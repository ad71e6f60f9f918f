/**
 * A percent of people as something one can picture: `about 7 in 10`, `nearly all`, `about half`.
 * Takes 0 to 100; `null` outside, as such a percent is not of people in a group. Rounded ends are not
 * trusted: 0% may stand for a few, 100% for nearly all.
 * `senseOfSize(28)` → `about 3 in 10`; `senseOfSize(14)` → `more than 1 in 10`
 */
export function senseOfSize(percent: number): string | null {
  if (!(percent >= 0 && percent <= 100)) return null;
  if (percent < 1) return 'fewer than 1 in 100';
  if (percent < 7) return `about ${Math.round(percent)} in 100`;
  if (percent === 100) return 'all or nearly all';
  if (percent >= 97) return 'nearly all';
  const tenths = Math.round(percent / 10);
  const beyond = percent - tenths * 10;
  if (tenths === 10) return 'more than 9 in 10';
  const share = tenths === 5 ? 'half' : `${tenths} in 10`;
  if (beyond > 3) return `more than ${share}`;
  return beyond < -3 ? `fewer than ${share}` : `about ${share}`;
}
