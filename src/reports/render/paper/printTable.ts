import type { Table } from '../../document/table.js';
import type { JsonValue } from './json.js';
import { markLook } from './shapes.js';

/** A table with the share of the width that each column gets, and its own share of the page. */
export function printTable(table: Table): JsonValue {
  const widths = columnWidths(table);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return {
    caption: table.caption,
    columns: table.columns.map(({ heading, kind }) => ({ heading, numeric: kind === 'number' })),
    widths,
    width: Math.round(Math.min(Math.max(total, 60), 100)),
    rows: table.rows.map(({ heading, cells, isOurs }) => ({
      heading,
      ours: isOurs,
      cells: cells.map(({ text, isMissing, mark }) => ({
        text,
        missing: isMissing,
        shape: mark === null ? null : markLook(mark).shape,
      })),
    })),
  };
}

/** Room for a shape and for the space between columns, in letters. */
const shapeRoom = 3;
const gapRoom = 4;

/** Columns share the width by their longest text, within bounds; headings may run over lines. */
function columnWidths({ columns, rows }: Table): readonly number[] {
  return columns.map(({ heading }, index) => {
    const lengths = rows.map((row) => {
      const cell = row.cells[index - 1];
      if (cell === undefined) return row.heading.length;
      return cell.text.length + (cell.mark === null ? 0 : shapeRoom);
    });
    const longest = Math.max(...heading.split(' ').map((word) => word.length), ...lengths);
    return Math.min(Math.max(longest, 6), 24) + gapRoom;
  });
}
