import { writeCsv } from '../writeCsv.js';
import { columnKeys } from './columnKeys.js';
import type { DownloadTable, TableCell } from './downloadTable.js';
import { figureDigits } from './figureDigits.js';

/** The table as lines of CSV, the keys of its columns first, made as they are read. */
export function* csvLines(table: DownloadTable): Iterable<string> {
  yield writeCsv(columnKeys(table), []);
  for (const row of table.rows) yield csvLine(row);
}

/** The whole table as one text. */
export function csvText(table: DownloadTable): string {
  return [...csvLines(table)].join('');
}

function csvLine(row: readonly TableCell[]): string {
  return writeCsv(row.map(csvCellText), []);
}

/** Digits of a negative figure are nothing that a spreadsheet could run, so they stay as they are. */
export function csvCellText(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return 'day' in cell ? cell.day : figureDigits(cell);
}
