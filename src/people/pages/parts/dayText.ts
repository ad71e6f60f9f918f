import { dayInWords, londonDate } from '../../../lib/calendarDate.js';

/** The day of an instant in words; `never` for none. */
export function dayText(moment: Date | null): string {
  return moment === null ? 'never' : dayInWords(londonDate(moment));
}

/** `from 1 April 2026 to 31 March 2027`, `from 1 April 2026`. */
export function daysText(startsOn: string, endsOn: string | null): string {
  const from = `from ${dayInWords(startsOn)}`;
  return endsOn === null ? from : `${from} to ${dayInWords(endsOn)}`;
}
