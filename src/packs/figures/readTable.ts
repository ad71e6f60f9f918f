import type { z } from 'zod';
import { parseCsv, type CsvRecord } from '../../lib/csv.js';
import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { missingColumns } from '../../lib/missingColumns.js';
import { textFromOwnCsv } from '../../lib/writeCsv.js';
import { readText } from './readText.js';

/** A row of which every cell that the schema names makes sense. */
export interface TableRow<T> {
  readonly record: T;
  /** Any cell, by its heading, as text. */
  readonly text: (column: string) => string;
  readonly problem: (column: string, message: string) => ImportProblem;
}

export interface FigureTable<T> {
  readonly file: string;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow<T>[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads one CSV file of the figures. Every column of the schema must be there, and each of its
 * cells must fit; further columns are left to the caller.
 */
export async function readTable<Schema extends z.ZodObject>(
  { folder, file }: Readonly<Record<'folder' | 'file', string>>,
  schema: Schema,
): Promise<FigureTable<z.output<Schema>>> {
  const source = await readText(folder, file);
  if (!source.ok) return unreadable(file, source.error);
  const parsed = parseCsv({ file, text: source.value });
  if (!parsed.ok) return unreadable(file, parsed.error);
  const { headings, records, refused } = parsed.value;
  const missing = missingColumns(file, headings, Object.keys(schema.shape));
  if (missing.length > 0) return unreadable(file, missing);
  const rows: TableRow<z.output<Schema>>[] = [];
  const problems: ImportProblem[] = [...refused];
  for (const record of records) {
    const row = rawRow(file, headings, record);
    const cells = Object.keys(schema.shape).map((column) => [column, row.text(column)] as const);
    const read = schema.safeParse(Object.fromEntries(cells));
    if (read.success) rows.push({ ...row, record: read.data });
    else {
      for (const { path, message } of read.error.issues) {
        problems.push(row.problem(String(path[0] ?? ''), message));
      }
    }
  }
  return { file, headings, rows, problems };
}

function unreadable(file: string, problems: readonly ImportProblem[]) {
  return { file, headings: [], rows: [], problems };
}

function rawRow(file: string, headings: readonly string[], { row, line, cells }: CsvRecord) {
  const byHeading = new Map(
    headings.map((heading, index) => [heading, textFromOwnCsv(cells[index] ?? '')]),
  );
  const text = (column: string) => byHeading.get(column) ?? '';
  return {
    text,
    problem: (column: string, message: string) =>
      fileProblem(file, message, { row, line, column, value: text(column) }),
  };
}

/** Rows that say the same as an earlier one, by the columns that tell rows apart. */
export function repeated<T>(
  rows: readonly TableRow<T>[],
  columns: readonly [string, ...string[]],
): readonly ImportProblem[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = columns.map(row.text).join('\n');
    const isNew = !seen.has(key);
    seen.add(key);
    const message = `An earlier row has the same ${columns.join(', ')}. Keep one of them.`;
    return isNew ? [] : [row.problem(columns[0], message)];
  });
}
