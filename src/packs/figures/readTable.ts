import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCsv, type CsvRecord } from '../../lib/csv.js';
import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';

export interface TableRow {
  /** The cell under a heading, as text. */
  readonly text: (column: string) => string;
  readonly problem: (column: string, message: string) => ImportProblem;
}

export interface FigureTable {
  readonly file: string;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
}

/** Reads one CSV file of the figures as text; the columns named must be there. */
export async function readTable(
  folder: string,
  file: string,
  columns: readonly string[],
): Promise<FigureTable> {
  const parsed = parseCsv({ file, text: await readFile(join(folder, file), 'utf8') });
  if (!parsed.ok) return { file, headings: [], rows: [], problems: parsed.error };
  const { headings, records, refused } = parsed.value;
  const places = new Map(headings.map((heading, index) => [heading, index]));
  const missing = columns
    .filter((column) => !places.has(column))
    .map((column) => fileProblem(file, 'This column is missing.', { column }));
  const toRow = ({ row, line, cells }: CsvRecord): TableRow => {
    const text = (column: string) => cells[places.get(column) ?? -1] ?? '';
    return {
      text,
      problem: (column, message) =>
        fileProblem(file, message, { row, line, column, value: text(column) }),
    };
  };
  return { file, headings, rows: records.map(toRow), problems: [...refused, ...missing] };
}
