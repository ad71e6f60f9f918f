import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { failure, success, type Result } from '../../lib/result.js';
import { decodeText } from '../../lib/textEncoding.js';

/** The text of one file of the figures. */
export async function readText(
  folder: string,
  file: string,
): Promise<Result<string, readonly ImportProblem[]>> {
  const bytes = await readFile(join(folder, file)).catch(absentFile);
  if (bytes === null) {
    const message = 'This file is missing. Write all of them again: npm run waymark -- figures';
    return failure([fileProblem(file, message)]);
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return success(decoded.value.text);
  return failure([fileProblem(file, decoded.error.message, { line: decoded.error.line })]);
}

function absentFile(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
