import { dayInWords, monthInWords } from '../../lib/calendarDate.js';
import type { Area } from './area.js';
import type { Period } from './period.js';
import type { SeriesPoint } from './seriesSet.js';

/**
 * Whether the area had ended when the period began: a council that ended on 31 March 2019 had ended
 * before the calendar year 2020. False for an area without an end and a period without dates.
 */
export function hasEndedBefore({ endedOn }: Area, { start, year }: Period): boolean {
  const begins = start ?? (year > 0 ? `${year}-01-01` : null);
  return endedOn !== null && begins !== null && begins > endedOn;
}

/**
 * Whether the area existed at the end of the period: a council formed in April 2019 has no figures
 * of its own for the year to March 2019. True where dates are not known.
 */
export function existedIn(area: Area, period: Period): boolean {
  const end = period.end ?? (period.year > 0 ? `${period.year}-12-31` : null);
  if (end !== null && area.startedOn !== null && end < area.startedOn) return false;
  return !hasEndedBefore(area, period);
}

/** `Dorset (Pre LG) ended in March 2019`; `null` for an area without an end. */
export function endedWords({ name, endedOn }: Area): string | null {
  if (endedOn === null) return null;
  return `${name} ended in ${monthInWords(endedOn)} ${endedOn.slice(0, 4)}`;
}

/**
 * Why an area that has ended is not judged as one that is there: `this area ended on 31 March 2019`,
 * and that the source goes on printing figures under its name where it does. `null` for an area
 * without an end. `series` is the area's own.
 */
export function whyEnded(area: Area, series: readonly SeriesPoint[]): string | null {
  if (area.endedOn === null) return null;
  const ended = `this area ended on ${dayInWords(area.endedOn)}`;
  const goesOn = series.some(({ period, value }) => value !== null && hasEndedBefore(area, period));
  return goesOn ? `${ended}; the source still prints figures under its name` : ended;
}
