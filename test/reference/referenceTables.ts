import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { projectFile } from '../../src/lib/projectRoot.js';

/** The large reference files, which are not kept here: `REFERENCE_DATA`, else beside the project. */
export const referenceFolder = resolve(
  process.env['REFERENCE_DATA'] ?? projectFile('..', 'shared', 'data'),
);

/** The rows of one reference table, by its path from the reference folder (`../plan/x.csv`). */
export function referenceRows(...path: readonly string[]): readonly Record<string, string>[] {
  const text = readFileSync(join(referenceFolder, ...path), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The number in a cell, `null` for a blank one. */
export function numberIn(row: Record<string, string>, column: string): number | null {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column} in the reference table`);
  return text === '' || text === 'NA' ? null : Number(text);
}

/** The text in a cell. */
export function textIn(row: Record<string, string>, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column} in the reference table`);
  return text;
}
