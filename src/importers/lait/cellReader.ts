import { parseCell } from '../../measures/model/mark.js';
import type { Refusal } from './areaFinder.js';
import { packCell, type PackedCell } from './seriesColumn.js';
import { cellText } from './valueRows.js';

/** Letters that no publisher prints: what a damaged file is made of. */
const unreadable = /[\p{Cc}\uFFFD]/u;

/** Reads value cells; the same text is parsed once, however often it stands in the file. */
export function toCellReader(): (cell: unknown) => PackedCell | Refusal {
  const known = new Map<unknown, PackedCell | Refusal>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const read = readCell(cellText(cell));
    known.set(cell, read);
    return read;
  };
}

function readCell(text: string): PackedCell | Refusal {
  if (unreadable.test(text.trim())) {
    return { column: 'Values', message: 'This cell is damaged. Fetch the file again.' };
  }
  return packCell(parseCell(text));
}
