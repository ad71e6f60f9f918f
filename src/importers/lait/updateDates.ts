import { success, type Result } from '../../lib/result.js';
import { parseSpreadsheetDate } from '../../lib/spreadsheetDate.js';
import type { NextUpdate } from '../../measures/model/measure.js';

/**
 * The day a measure was last renewed: `45962` → `2025-11-01`, `null` for `New Data` or nothing.
 * Refused, with the reason: a day number that is not plausible.
 */
export function parseLastUpdate(text: string): Result<string | null, string> {
  const words = text.trim().toLowerCase();
  if (words === '' || words === 'na' || words === 'new data') return success(null);
  return parseSpreadsheetDate(text);
}

/**
 * When the next figures are due. Figures that are no longer published for authorities have ended,
 * as far as anyone here can see them, and count as discontinued.
 */
export function parseNextUpdate(text: string): Result<NextUpdate, string> {
  const words = text.trim().toLowerCase();
  if (words === '' || words === 'na') return success({ kind: 'notSaid' });
  if (words === 'tbc') return success({ kind: 'toBeConfirmed' });
  if (words === 'discontinued' || words.startsWith('no longer published')) {
    return success({ kind: 'discontinued' });
  }
  const day = parseSpreadsheetDate(text);
  return day.ok ? success({ kind: 'due', dueOn: day.value }) : day;
}
