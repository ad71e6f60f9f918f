import { parquetMetadata, parquetRead, type FileMetaData, type RowGroup } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { fileProblem, type ImportProblem } from './importProblem.js';
import { toPlainColumn, type IndexedColumn } from './indexedColumn.js';
import { missingColumns } from './missingColumns.js';
import { readDictionaryColumn } from './parquetDictionary.js';
import { failure, success, type Result } from './result.js';

export interface ParquetFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Some rows of a Parquet file as columns, in the order asked for. `firstRow` counts from 0. */
export interface ParquetRows {
  readonly firstRow: number;
  readonly count: number;
  readonly columns: readonly IndexedColumn[];
}

export interface ParquetRequest {
  readonly columns: readonly string[];
  readonly onStart: (rowCount: number) => void;
  readonly onRows: (rows: ParquetRows) => void;
}

/** More than any file of ours could hold: what a damaged file asks for. */
const mostRows = 100_000_000;

/**
 * Reads the named columns of a Parquet file, one row group at a time, and answers with its rows.
 * Refused: a file that is damaged, cut short or not Parquet, and one without a column asked for.
 */
export async function readParquet(
  source: ParquetFile,
  request: ParquetRequest,
): Promise<Result<number, readonly ImportProblem[]>> {
  const { file, bytes } = source;
  const buffer = new Uint8Array(bytes).buffer;
  let rowsGiven = 0;
  // The decoder throws on whatever is wrong with the bytes; that is the file's fault, not a bug.
  try {
    const metadata = parquetMetadata(buffer);
    const problems = faultsOf(file, metadata, request.columns);
    if (problems.length > 0) return failure(problems);
    request.onStart(Number(metadata.num_rows));
    for (const group of metadata.row_groups) {
      const count = Number(group.num_rows);
      const span = { firstRow: rowsGiven, count };
      const columns = await readGroup({ buffer, metadata, group }, request.columns, span);
      if (columns === null) return failure([damaged(file, rowsGiven)]);
      request.onRows({ ...span, columns });
      rowsGiven += count;
    }
    return success(rowsGiven);
  } catch {
    return failure([damaged(file, rowsGiven)]);
  }
}

function damaged(file: string, rowsRead: number): ImportProblem {
  const message = 'This file is damaged, cut short or not a Parquet file. Fetch it again.';
  return fileProblem(file, message, { row: rowsRead + 1 });
}

function faultsOf(
  file: string,
  metadata: FileMetaData,
  wanted: readonly string[],
): readonly ImportProblem[] {
  const counted = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  const isSane =
    Number(metadata.num_rows) === counted &&
    counted <= mostRows &&
    metadata.row_groups.every((group) => Number(group.num_rows) >= 0);
  if (!isSane) return [damaged(file, 0)];
  const found = metadata.schema.slice(1).map((column) => column.name);
  return missingColumns(file, found, wanted);
}

interface GroupSource {
  readonly buffer: ArrayBuffer;
  readonly metadata: FileMetaData;
  readonly group: RowGroup;
}

interface Span {
  readonly firstRow: number;
  readonly count: number;
}

/** The columns of one row group; `null` where one of them has not a cell for each row. */
async function readGroup(
  source: GroupSource,
  wanted: readonly string[],
  span: Span,
): Promise<readonly IndexedColumn[] | null> {
  const columns: IndexedColumn[] = [];
  for (const name of wanted) {
    const column = readIndexed(source, name, span.count) ?? (await readPlainly(source, name, span));
    if (column.indexes === null && column.values.length !== span.count) return null;
    columns.push(column);
  }
  return columns;
}

function readIndexed(
  { buffer, metadata, group }: GroupSource,
  name: string,
  rowCount: number,
): IndexedColumn | null {
  const element = metadata.schema.find((each) => each.name === name);
  const column = group.columns.find(
    (each) => each.meta_data?.path_in_schema[0] === name,
  )?.meta_data;
  if (element === undefined || column === undefined) return null;
  return readDictionaryColumn({ buffer, column, element, rowCount });
}

async function readPlainly(
  { buffer, metadata }: GroupSource,
  name: string,
  span: Span,
): Promise<IndexedColumn> {
  const pieces: ArrayLike<unknown>[] = [];
  await parquetRead({
    file: buffer,
    metadata,
    compressors,
    columns: [name],
    rowStart: span.firstRow,
    rowEnd: span.firstRow + span.count,
    onChunk: ({ columnData }) => pieces.push(columnData),
  });
  const [only] = pieces;
  const values =
    only !== undefined && pieces.length === 1 ? only : pieces.flatMap((piece) => Array.from(piece));
  return toPlainColumn(values);
}
