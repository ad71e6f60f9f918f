import { cleanFigure } from '../../lib/decimal.js';
import type { CellValue, ObservationStatus } from './observation.js';

export type MarkMeaning = Exclude<ObservationStatus, 'value' | 'unknownMark'>;

/**
 * What the marks of England's national files mean. A dash stands there for suppressed, not
 * collected and not applicable alike, so that its reason is not stated and must not be guessed.
 */
export const nationalMarks: ReadonlyMap<string, MarkMeaning> = new Map([
  ['-', 'notStated'],
  ['c', 'suppressed'],
  ['..', 'notAvailable'],
  ['x', 'notAvailable'],
  ['z', 'notApplicable'],
  ['low', 'roundsToZero'],
  ['u', 'lowReliability'],
  ['', 'notSupplied'],
]);

const plainNumber = /^-?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d{1,3})?$/;

/**
 * What a published cell says: a number, or why there is none, with the mark as printed.
 * Numbers lose their binary debris: `78.599999999999994` → 78.6. A mark that is not in `marks`,
 * text with commas or a percent sign included, is `unknownMark` and never a number.
 */
export function parseCell(
  text: string,
  marks: ReadonlyMap<string, MarkMeaning> = nationalMarks,
): CellValue {
  const mark = text.trim();
  if (plainNumber.test(mark)) {
    const value = cleanFigure(Number(mark));
    if (Number.isFinite(value)) return { status: 'value', value, mark: null };
  }
  return { status: marks.get(mark) ?? 'unknownMark', value: null, mark };
}
