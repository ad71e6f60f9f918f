import { isCalendarDate } from '../../../lib/calendarDate.js';

/** A day as it is typed into three fields. */
export interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The three fields of a name from what a form sent: `ends-day`, `ends-month`, `ends-year`. */
export function readDayParts(fields: Readonly<Record<string, string>>, name: string): DayParts {
  const part = (which: string) => (fields[`${name}-${which}`] ?? '').trim();
  return { day: part('day'), month: part('month'), year: part('year') };
}

/** The day; `null` where all three fields are empty, undefined where they make no day. */
export function toDay({ day, month, year }: DayParts): string | null | undefined {
  if (day === '' && month === '' && year === '') return null;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(text) ? text : undefined;
}
