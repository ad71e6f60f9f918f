import { parseCsv, type CsvText } from './csv.js';
import type { ImportProblem } from './importProblem.js';
import { missingColumns } from './missingColumns.js';
import { failure, success, type Result } from './result.js';

/** A record of a CSV file with its cells by heading. */
export interface CsvRow<Column extends string> {
  readonly row: number;
  readonly line: number;
  readonly text: (column: Column) => string;
}

export interface CsvRows<Column extends string> {
  readonly rows: readonly CsvRow<Column>[];
  /** Records that do not fit the headings. */
  readonly refused: readonly ImportProblem[];
}

/** A CSV file read by its headings; the order of columns does not matter, further ones are ignored. */
export function parseCsvRows<Column extends string>(
  source: CsvText,
  columns: readonly Column[],
): Result<CsvRows<Column>, readonly ImportProblem[]> {
  const table = parseCsv(source);
  if (!table.ok) return table;
  const { headings, records, refused } = table.value;
  const missing = missingColumns(source.file, headings, columns);
  if (missing.length > 0) return failure(missing);
  const indexOf = new Map<Column, number>(columns.map((name) => [name, headings.indexOf(name)]));
  const rows = records.map(({ row, line, cells }) => ({
    row,
    line,
    text: (column: Column) => cells[indexOf.get(column) ?? -1] ?? '',
  }));
  return success({ rows, refused });
}
