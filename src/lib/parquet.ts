import { parquetMetadata, parquetRead, type FileMetaData } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { fileProblem, type ImportProblem } from './importProblem.js';
import { missingColumns } from './missingColumns.js';
import { failure, success, type Result } from './result.js';

export interface ParquetFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Some rows of a Parquet file as columns, in the order asked for. `firstRow` counts from 0. */
export interface ParquetRows {
  readonly firstRow: number;
  readonly count: number;
  readonly columns: readonly ArrayLike<unknown>[];
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
      const columns = await readSpan({ buffer, metadata }, request.columns, span);
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

async function readSpan(
  source: { readonly buffer: ArrayBuffer; readonly metadata: FileMetaData },
  wanted: readonly string[],
  span: { readonly firstRow: number; readonly count: number },
): Promise<readonly ArrayLike<unknown>[] | null> {
  const pieces = new Map<string, ArrayLike<unknown>[]>(wanted.map((name) => [name, []]));
  await parquetRead({
    file: source.buffer,
    metadata: source.metadata,
    compressors,
    columns: [...wanted],
    rowStart: span.firstRow,
    rowEnd: span.firstRow + span.count,
    onChunk: ({ columnName, columnData }) => pieces.get(columnName)?.push(columnData),
  });
  const columns = wanted.map((name) => joined(pieces.get(name) ?? []));
  return columns.every((column) => column.length === span.count) ? columns : null;
}

function joined(pieces: readonly ArrayLike<unknown>[]): ArrayLike<unknown> {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  return pieces.flatMap((piece) => Array.from(piece));
}
