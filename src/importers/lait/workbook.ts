import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { failure, success, type Result } from '../../lib/result.js';

/** The first sheet of a workbook as text, row by row; a blank cell is ''. */
export interface SheetRows {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
}

/** Reads the first sheet of a workbook of the folder. Refused: a file that is not a workbook. */
export async function readFirstSheet(
  folder: string,
  file: string,
): Promise<Result<SheetRows, readonly ImportProblem[]>> {
  const bytes = await readFile(join(folder, file));
  // The reader throws on whatever is wrong with the bytes; that is the file's fault, not a bug.
  try {
    const sheet = (await readXlsx(bytes)).sheets[0];
    if (sheet === undefined) return failure([fileProblem(file, 'This workbook has no sheet.')]);
    return success({ file, rows: sheet.rows.map((row) => row.map(cellText)) });
  } catch {
    const message = 'This file is damaged, locked or not an Excel workbook. Fetch it again.';
    return failure([fileProblem(file, message)]);
  }
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? String(cell) : '';
}

/**
 * The row that holds the headings: the first whose cells include all the names wanted.
 * Rows above it are the tool's own column counters.
 */
export function findHeadings(
  sheet: SheetRows,
  wanted: readonly string[],
): Result<number, readonly ImportProblem[]> {
  const index = sheet.rows.findIndex((row) => wanted.every((name) => row.includes(name)));
  if (index !== -1) return success(index);
  const found = sheet.rows.find((row) => row.some((cell) => wanted.includes(cell)));
  const absent = wanted.find((name) => !(found ?? []).includes(name)) ?? null;
  const message = `No row of headings with ${wanted.map((name) => `“${name}”`).join(', ')} is in the first sheet. Is this the right workbook?`;
  return failure([fileProblem(sheet.file, message, { column: absent })]);
}
