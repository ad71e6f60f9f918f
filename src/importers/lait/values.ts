import { failure, success, type Result } from '../../lib/result.js';
import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import type { LaitFiles } from './folder.js';
import type { ImportProgress } from './release.js';
import { readCsvValues, readParquetValues } from './valueFiles.js';
import { startValueReader, type ValueReader, type ValueReaderInput } from './valueReader.js';

export interface ValuesRead {
  readonly reader: ValueReader;
  /** The first file, for what is said about the figures as a whole. */
  readonly valueFile: string;
  readonly rowsRead: number;
  /** Rows that did not even fit the headings. */
  readonly refused: readonly ImportProblem[];
  readonly valueNotices: readonly ImportProblem[];
}

/** Reads all files of the long data into one reader, telling how far it is as it goes. */
export async function readValues(
  target: { readonly folder: string; readonly onProgress?: (progress: ImportProgress) => void },
  { files, input }: { readonly files: LaitFiles; readonly input: ValueReaderInput },
): Promise<Result<ValuesRead, readonly ImportProblem[]>> {
  const reader = startValueReader(input);
  const read = files.format === 'parquet' ? readParquetValues : readCsvValues;
  const refused: ImportProblem[] = [];
  const notices: ImportProblem[] = [];
  let rowsRead = 0;
  for (const file of files.values) {
    const before = rowsRead;
    let done = 0;
    let rowsInAll: number | null = null;
    const outcome = await read(target.folder, file, {
      onStart: (rowsInFile) => {
        rowsInAll = rowsInFile === null ? null : before + rowsInFile;
      },
      onRows: (rows) => {
        reader.take(rows);
        done += rows.count;
        target.onProgress?.({ rowsRead: before + done, rowsInAll });
      },
    });
    if (!outcome.ok) return outcome;
    rowsRead += outcome.value.rowsRead;
    refused.push(...outcome.value.refused);
    notices.push(...outcome.value.notices);
  }
  if (rowsRead === 0) {
    const message = 'The long data holds no row. Fetch the file again.';
    return failure(files.values.map((file) => fileProblem(file, message)));
  }
  const [valueFile = ''] = files.values;
  return success({ reader, valueFile, rowsRead, refused, valueNotices: notices });
}
