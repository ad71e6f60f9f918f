/** A number is written as one; `null` leaves the cell blank; text is never run as a formula. */
export type CsvCell = string | number | null;

/** Text that a spreadsheet program would run, whatever single quotes stand before it. */
const startsLikeFormula = /^'*[=+\-@\t\n\r＝＋－＠]/;

/** A dash for a missing figure, or a figure kept as text: nothing that could be run. */
const isHarmless = /^-$|^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * A CSV file with its headings, in UTF-8 with lines ending as spreadsheets expect; a file kept under
 * version control says `\n`. Text that would
 * run as a formula gets a single quote before it, which `textFromOwnCsv` takes away again;
 * numbers, negative ones too, and a plain dash stay as they are.
 */
export function writeCsv(
  headings: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  lineEnd: '\r\n' | '\n' = '\r\n',
): string {
  return [headings, ...rows].map((row) => `${row.map(cellText).join(',')}${lineEnd}`).join('');
}

/** The text that was given to `writeCsv`, from a cell of a file it wrote. */
export function textFromOwnCsv(cell: string): string {
  return cell.startsWith("'") && startsLikeFormula.test(cell) ? cell.slice(1) : cell;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = startsLikeFormula.test(cell) && !isHarmless.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
