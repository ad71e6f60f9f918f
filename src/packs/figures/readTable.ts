import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';

export interface FigureProblem {
  readonly file: string;
  /** Counted from the first row below the headings; `null` for the whole file. */
  readonly row: number | null;
  readonly column: string;
  readonly message: string;
}

export interface TableRow {
  /** The cell under a heading, as text. */
  readonly text: (column: string) => string;
  readonly problem: (column: string, message: string) => FigureProblem;
}

export interface FigureTable {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly FigureProblem[];
}

/** Reads one CSV file of the figures as text; the columns named must be there. */
export async function readTable(
  folder: string,
  file: string,
  columns: readonly string[],
): Promise<FigureTable> {
  const text = await readFile(join(folder, file), 'utf8');
  const parsed = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [headings = [], ...data] = parsed.data;
  const places = new Map(headings.map((heading, index) => [heading, index]));
  const problems = columns
    .filter((column) => !places.has(column))
    .map((column) => ({ file, row: null, column, message: 'this column is missing' }));
  const rows = data.map((cells, index): TableRow => ({
    text: (column) => cells[places.get(column) ?? -1] ?? '',
    problem: (column, message) => ({ file, row: index + 1, column, message }),
  }));
  return { headings, rows, problems };
}
