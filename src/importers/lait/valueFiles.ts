import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv, type CsvRecord } from '../../lib/csv.js';
import type { ImportProblem } from '../../lib/importProblem.js';
import { toPlainColumn, type IndexedColumn } from '../../lib/indexedColumn.js';
import { missingColumns } from '../../lib/missingColumns.js';
import { readParquet } from '../../lib/parquet.js';
import { success, type Result } from '../../lib/result.js';
import { readTextFile } from './textFile.js';
import { valueColumns, type ValueRows } from './valueRows.js';

export interface ValueFileOutcome {
  readonly rowsRead: number;
  /** Rows that do not fit the headings and were not handed over. */
  readonly refused: readonly ImportProblem[];
  readonly notices: readonly ImportProblem[];
}

export interface ValueSink {
  readonly onStart: (rowsInFile: number | null) => void;
  readonly onRows: (rows: ValueRows) => void;
}

type Outcome = Result<ValueFileOutcome, readonly ImportProblem[]>;

/** Hands over one Parquet file of the long data, a row group at a time. */
export async function readParquetValues(
  folder: string,
  file: string,
  sink: ValueSink,
): Promise<Outcome> {
  const bytes = await readFile(join(folder, file));
  const read = await readParquet(
    { file, bytes },
    {
      columns: valueColumns,
      onStart: sink.onStart,
      onRows: ({ firstRow, count, columns }) => {
        const rowAt = (index: number) => firstRow + index + 1;
        sink.onRows({ file, count, ...named(columns), rowAt, lineAt: () => null });
      },
    },
  );
  return read.ok ? success({ rowsRead: read.value, refused: [], notices: [] }) : read;
}

const batchSize = 8192;

/** Hands over one CSV file of the long data, some thousands of rows at a time. */
export async function readCsvValues(
  folder: string,
  file: string,
  sink: ValueSink,
): Promise<Outcome> {
  const text = await readTextFile(folder, file);
  if (!text.ok) return text;
  sink.onStart(null);
  let batch: CsvRecord[] = [];
  let places: readonly number[] = [];
  const flush = () => {
    sink.onRows(toValueRows(file, batch, places));
    batch = [];
  };
  const read = readCsv(text.value, {
    onHeadings: (headings) => {
      places = valueColumns.map((name) => headings.indexOf(name));
      return missingColumns(file, headings, valueColumns);
    },
    onRecord: (record) => {
      batch.push(record);
      if (batch.length === batchSize) flush();
    },
  });
  if (!read.ok) return read;
  flush();
  const { recordCount, refused } = read.value;
  return success({ rowsRead: recordCount, refused, notices: text.value.notices });
}

function toValueRows(
  file: string,
  batch: readonly CsvRecord[],
  places: readonly number[],
): ValueRows {
  const columns = places.map((place) =>
    toPlainColumn(batch.map(({ cells }) => cells[place] ?? '')),
  );
  return {
    file,
    count: batch.length,
    ...named(columns),
    rowAt: (index) => batch[index]?.row ?? 0,
    lineAt: (index) => batch[index]?.line ?? null,
  };
}

const none = toPlainColumn([]);

function named(columns: readonly IndexedColumn[]) {
  const [codes = none, years = none, areaNames = none, values = none, areaNumbers = none] = columns;
  return { codes, years, areaNames, values, areaNumbers };
}
