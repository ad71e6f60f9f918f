import { readFileSync } from 'node:fs';
import { parseCsvRows, type CsvRow } from '../../src/lib/csvRows.js';
import { problemText } from '../../src/lib/importProblem.js';
import { projectFile } from '../../src/lib/projectRoot.js';

/** The rows of a case's small input, every cell as text. */
export function caseRows<Column extends string>(
  file: string,
  columns: readonly Column[],
): readonly CsvRow<Column>[] {
  const text = readFileSync(projectFile('test', 'cases', 'fixtures', file), 'utf8');
  const read = parseCsvRows({ file, text }, columns);
  if (!read.ok) throw new Error(read.error.map(problemText).join('\n'));
  return read.value.rows;
}

/** A cell that is a number, or else the mark as it stands: `9.46`, `c`. */
export function figureOrMark(text: string): number | string {
  return /\d/.test(text) ? Number(text) : text;
}
