import { columnKeys } from './columnKeys.js';
import type { DownloadTable, TableCell } from './downloadTable.js';

/**
 * The table as JSON in pieces, made as they are read: its title and notes, its columns with their
 * headings, and a row for each row. Numbers are numbers, days are `YYYY-MM-DD`, nothing is `null`.
 */
export function* jsonLines(table: DownloadTable): Iterable<string> {
  const keys = columnKeys(table);
  const { title, notes, columns } = table;
  const head = JSON.stringify({ title, notes, columns });
  yield `${head.slice(0, -1)},"rows":[`;
  let between = '';
  for (const row of table.rows) {
    const fields = keys.map((key, index) => [key, cellValue(row[index] ?? null)] as const);
    yield `${between}${JSON.stringify(Object.fromEntries(fields))}`;
    between = ',\n';
  }
  yield ']}';
}

/** The whole table as one text. */
export function jsonText(table: DownloadTable): string {
  return [...jsonLines(table)].join('');
}

function cellValue(cell: TableCell): string | number | null {
  if (cell === null || typeof cell === 'string') return cell;
  return 'day' in cell ? cell.day : cell.value;
}
