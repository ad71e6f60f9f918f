import { parseCell } from '../../measures/model/mark.js';
import type { Refusal } from './areaFinder.js';
import { packCell, type CellStore, type PackedCell } from './cellStore.js';
import { cellText } from './valueRows.js';

/** Letters that no publisher prints: what a damaged file is made of. */
const unreadable = /[\p{Cc}\uFFFD]/u;

/** Reads value cells; the same text is parsed once, however often it stands in the file. */
export function toCellReader(store: CellStore): (cell: unknown) => PackedCell | Refusal {
  const known = new Map<unknown, PackedCell | Refusal>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const text = cellText(cell);
    const read = unreadable.test(text.trim()) ? damagedCell : packCell(store, parseCell(text));
    known.set(cell, read);
    return read;
  };
}

const damagedCell: Refusal = {
  column: 'Values',
  message: 'This cell is damaged. Fetch the file again.',
};
