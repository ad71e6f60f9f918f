import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CsvText } from '../../lib/csv.js';
import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { failure, success, type Result } from '../../lib/result.js';
import { decodeText } from '../../lib/textEncoding.js';

export interface TextFile extends CsvText {
  /** Says so when the file was not UTF-8. */
  readonly notices: readonly ImportProblem[];
}

/** A text file of the folder, decoded. Refused with the first line that is not text. */
export async function readTextFile(
  folder: string,
  file: string,
): Promise<Result<TextFile, readonly ImportProblem[]>> {
  const decoded = decodeText(await readFile(join(folder, file)));
  if (!decoded.ok) {
    const { line, message } = decoded.error;
    return failure([fileProblem(file, message, { line })]);
  }
  const { text, encoding } = decoded.value;
  const notices = encoding === 'UTF-8' ? [] : [fileProblem(file, `Read as ${encoding}.`)];
  return success({ file, text, notices });
}
