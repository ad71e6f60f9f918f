import { dayInWords, londonDate } from '../../lib/calendarDate.js';
import { londonClock } from '../../lib/clockTime.js';

/** Said at the top of a form that is filled in with what was kept. */
export function draftNotice(savedAt: Date): string {
  const day = dayInWords(londonDate(savedAt));
  return `We kept what you typed at ${londonClock(savedAt)} on ${day}. Check it, then send it.`;
}
