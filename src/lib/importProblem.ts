/**
 * What is wrong with one cell, row or file of an import, in words that say what to do.
 * `row` counts the records after the heading, from 1; `line` is the line of the file it starts on.
 * A part that does not apply is `null`.
 */
export interface ImportProblem {
  readonly file: string;
  readonly row: number | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
}

/** A problem with a whole file: `fileProblem('x.csv', 'This file is empty.')`. */
export function fileProblem(
  file: string,
  message: string,
  where: Partial<Omit<ImportProblem, 'file' | 'message'>> = {},
): ImportProblem {
  return { file, row: null, line: null, column: null, value: null, message, ...where };
}

const longestValueShown = 60;

/** One line for a person: `x.csv, row 3 (line 4), column "Years", value "Spring": …`. */
export function problemText(problem: ImportProblem): string {
  const { file, row, line, column, value, message } = problem;
  const place = [
    file,
    row === null ? null : `row ${row}`,
    column === null ? null : `column "${column}"`,
    value === null ? null : `value "${shortened(value)}"`,
  ].filter((part) => part !== null);
  const start = line === null ? '' : ` (line ${line})`;
  return `${place.join(', ')}${start}: ${message}`;
}

function shortened(value: string): string {
  const oneLine = value.replace(/\s+/g, ' ');
  return oneLine.length > longestValueShown ? `${oneLine.slice(0, longestValueShown)}…` : oneLine;
}
