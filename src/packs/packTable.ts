import { z } from 'zod';
import { parseCsv, type CsvRecord, type CsvTable } from '../lib/csv.js';
import { fileProblem } from '../lib/importProblem.js';
import { problemAt, type Located, type PackProblem } from './packProblem.js';

/** How one table of a pack is laid out, and what its rows become. */
export interface TableFormat<T> {
  readonly file: string;
  /** The heading whose cells name the rows; every value once. */
  readonly key: string;
  readonly headings: readonly string[];
  /** Headings that may be left out; their cells then count as empty. */
  readonly optional: readonly string[];
  readonly read: (cells: Readonly<Record<string, string>>) => RowReading<T>;
}

type RowReading<T> =
  | { readonly ok: true; readonly record: T }
  | { readonly ok: false; readonly issues: readonly { column: string; message: string }[] };

/** What came of reading one table. */
export interface TableReading<T> {
  readonly rows: readonly Located<T>[];
  /** Every key in the file, of faulty rows too; `null` where the file could not be read. */
  readonly keys: ReadonlySet<string> | null;
  readonly problems: readonly PackProblem[];
}

interface FormatParts<S extends z.ZodObject, T> {
  readonly file: string;
  readonly key: string;
  readonly optional?: readonly string[];
  /** One cell schema for each heading. */
  readonly row: S;
  readonly toRecord: (row: z.output<S>) => T;
}

/** A table format from a schema of its row: the headings are the schema's keys. */
export function tableFormat<S extends z.ZodObject, T>(parts: FormatParts<S, T>): TableFormat<T> {
  const { file, key, row, toRecord } = parts;
  return {
    file,
    key,
    headings: Object.keys(row.shape),
    optional: parts.optional ?? [],
    read: (cells) => {
      const result = row.safeParse(cells);
      if (result.success) return { ok: true, record: toRecord(result.data) };
      const issues = result.error.issues.map((issue) => ({
        column: String(issue.path[0] ?? key),
        message: issue.message,
      }));
      return { ok: false, issues };
    },
  };
}

/** Reads one table; every problem of headings, cells and keys at once. */
export function readTable<T>(text: string | null, format: TableFormat<T>): TableReading<T> {
  if (text === null) return { rows: [], keys: null, problems: [] };
  const table = parseCsv({ file: format.file, text });
  if (!table.ok) return { rows: [], keys: null, problems: table.error };
  const headingProblems = checkHeadings(table.value.headings, format);
  if (headingProblems.length > 0) return { rows: [], keys: null, problems: headingProblems };
  return readRows(table.value, format);
}

function readRows<T>(table: CsvTable, format: TableFormat<T>): TableReading<T> {
  const rows: Located<T>[] = [];
  const problems: PackProblem[] = [...table.refused];
  const firstRowOf = new Map<string, number>();
  for (const csv of table.records) {
    const cells = cellsByHeading(csv, table.headings, format);
    const place = { file: format.file, row: csv.row, line: csv.line };
    const reading = format.read(cells);
    if (reading.ok) rows.push({ record: reading.record, ...place });
    else {
      for (const { column, message } of reading.issues) {
        problems.push(problemAt(place, { column, value: cells[column] ?? '' }, message));
      }
    }
    const key = (cells[format.key] ?? '').trim();
    const first = firstRowOf.get(key);
    if (first === undefined) firstRowOf.set(key, csv.row);
    else problems.push(doubledKey(place, { column: format.key, value: key }, first));
  }
  return { rows, keys: new Set(firstRowOf.keys()), problems };
}

function doubledKey(
  place: Omit<Located<unknown>, 'record'>,
  field: { readonly column: string; readonly value: string },
  firstRow: number,
): PackProblem {
  return problemAt(place, field, `Row ${firstRow} has this already. Give this row another.`);
}

function cellsByHeading<T>(
  csv: CsvRecord,
  headings: readonly string[],
  format: TableFormat<T>,
): Readonly<Record<string, string>> {
  const absent = format.optional.map((heading) => [heading, ''] as const);
  const present = headings.map((heading, index) => [heading, csv.cells[index] ?? ''] as const);
  return Object.fromEntries([...absent, ...present]);
}

function checkHeadings<T>(
  headings: readonly string[],
  format: TableFormat<T>,
): readonly PackProblem[] {
  const { file } = format;
  const missing = format.headings.filter(
    (heading) => !headings.includes(heading) && !format.optional.includes(heading),
  );
  const unknown = headings.filter((heading) => !format.headings.includes(heading));
  return [
    ...missing.map((column) =>
      fileProblem(file, 'This column is missing. Add it, even if it is empty.', {
        line: 1,
        column,
      }),
    ),
    ...unknown.map((column) =>
      fileProblem(file, `No such column is known. Use: ${format.headings.join(', ')}.`, {
        line: 1,
        column,
      }),
    ),
  ];
}
