import { columnKeys } from './columnKeys.js';
import type { DownloadTable, TableCell } from './downloadTable.js';

/**
 * The table as JSON: its title and notes, its columns with their headings, and a row for each row.
 * Numbers are numbers, days are `YYYY-MM-DD`, nothing is `null`.
 */
export function jsonText(table: DownloadTable): string {
  const keys = columnKeys(table);
  const rows = Array.from(table.rows, (row) =>
    Object.fromEntries(keys.map((key, index) => [key, cellValue(row[index] ?? null)])),
  );
  const { title, notes, columns } = table;
  return JSON.stringify({ title, notes, columns, rows });
}

function cellValue(cell: TableCell): string | number | null {
  if (cell === null || typeof cell === 'string') return cell;
  return 'day' in cell ? cell.day : cell.value;
}
