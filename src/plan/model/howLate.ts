import { daysBetween } from '../../lib/elapsedTime.js';
import { countOf } from '../../lib/words.js';

/**
 * How long ago a day was, in words as short as they can be: `24 days` up to two months, `5 months` up
 * to two years, else `3 years`. Both are calendar days, the day given not after today.
 * `howLate('2026-11-01', '2026-11-25')` → `24 days`
 */
export function howLate(day: string, today: string): string {
  const days = daysBetween(day, today);
  if (days < 61) return countOf(days, 'day');
  const months = Math.floor(days / 30.4375);
  return months < 24 ? countOf(months, 'month') : countOf(Math.floor(months / 12), 'year');
}
