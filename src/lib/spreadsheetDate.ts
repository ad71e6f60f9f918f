import { calendarDate } from './calendarDate.js';
import { failure, success, type Result } from './result.js';

/** 1 January 2000 and 31 December 2049: outside these a day number is taken for a slip. */
const earliest = 36526;
const latest = 54788;
const dayOfUnixEpoch = 25569;
const millisecondsInDay = 86_400_000;

/**
 * The calendar day a spreadsheet's day number stands for: `45962` → `2025-11-01`.
 * Refused, with the reason: anything but a whole number between 2000 and 2049.
 */
export function parseSpreadsheetDate(text: string): Result<string, string> {
  const trimmed = text.trim();
  const day = /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  if (!(day >= earliest && day <= latest)) {
    return failure(
      `${trimmed === '' ? 'A blank' : trimmed} is not a plausible date. A spreadsheet's day number between ${earliest} (1 January 2000) and ${latest} (31 December 2049) was expected.`,
    );
  }
  return success(calendarDate(new Date((day - dayOfUnixEpoch) * millisecondsInDay)));
}
