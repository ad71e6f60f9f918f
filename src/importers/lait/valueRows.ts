import type { IndexedColumn } from '../../lib/indexedColumn.js';

/** The columns of the long data that are read, in this order. `Data item` and `Region` repeat others. */
export const valueColumns = [
  'Short Desc',
  'Years',
  'LA and Regions',
  'Values',
  'LA Number',
] as const;

export type ValueColumn = (typeof valueColumns)[number];

/** Some consecutive rows of the long data, column by column. */
export interface ValueRows {
  readonly file: string;
  readonly count: number;
  readonly codes: IndexedColumn;
  readonly years: IndexedColumn;
  readonly areaNames: IndexedColumn;
  readonly values: IndexedColumn;
  readonly areaNumbers: IndexedColumn;
  /** Where a row stands in its file: its record number, from 1. */
  readonly rowAt: (index: number) => number;
  /** The line a record starts on; `null` in a file without lines. */
  readonly lineAt: (index: number) => number | null;
}

/** A cell as text; what Parquet holds as missing is blank. */
export function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'bigint' ? String(cell) : '';
}
