import Papa from 'papaparse';
import { fileProblem, type ImportProblem } from './importProblem.js';
import { failure, success, type Result } from './result.js';

/** One record of a CSV file. Every cell is text, letter for letter; `row` counts from 1. */
export interface CsvRecord {
  readonly row: number;
  /** The line of the file the record starts on; the heading is on line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvText {
  readonly file: string;
  readonly text: string;
}

/** What remains to be said after every good record has been handed over. */
export interface CsvOutcome {
  readonly headings: readonly string[];
  /** Records after the heading, refused ones included; blank lines do not count. */
  readonly recordCount: number;
  /** Records with too few or too many cells, or with a cell under no heading. Not handed over. */
  readonly refused: readonly ImportProblem[];
}

export interface CsvTable extends CsvOutcome {
  readonly records: readonly CsvRecord[];
}

export interface CsvVisitor {
  /** The headings, trimmed. Return problems to stop before the first record. */
  readonly onHeadings: (headings: readonly string[]) => readonly ImportProblem[];
  readonly onRecord: (record: CsvRecord) => void;
}

/** The whole of a CSV file that fits in memory. */
export function parseCsv(source: CsvText): Result<CsvTable, readonly ImportProblem[]> {
  const records: CsvRecord[] = [];
  const outcome = readCsv(source, {
    onHeadings: () => [],
    onRecord: (record) => records.push(record),
  });
  return outcome.ok ? success({ ...outcome.value, records }) : outcome;
}

/**
 * Hands over a CSV file record by record, holding one at a time. Commas, doubled quotes and line
 * breaks within quotes belong to the cell; a line break is always `\n` in what is handed over.
 * Refused: no heading, two columns of one name, a quote that is never closed.
 */
export function readCsv(
  source: CsvText,
  visitor: CsvVisitor,
): Result<CsvOutcome, readonly ImportProblem[]> {
  const text = source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const state = startReading(source.file, text);
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      takeRecord(state, { cells: data, quoteError: errors[0]?.message, end: meta.cursor }, visitor);
      if (state.fatal.length > 0) parser.abort();
    },
  });
  if (state.fatal.length > 0) return failure(state.fatal);
  if (state.headings === null) {
    return failure([fileProblem(source.file, 'This file is empty: it has no row of headings.')]);
  }
  const { headings, recordCount, refused } = state;
  return success({ headings, recordCount, refused });
}

interface Reading {
  readonly file: string;
  readonly text: string;
  headings: readonly string[] | null;
  recordCount: number;
  line: number;
  readAsFarAs: number;
  readonly refused: ImportProblem[];
  readonly fatal: ImportProblem[];
}

function startReading(file: string, text: string): Reading {
  const counts = { recordCount: 0, line: 1, readAsFarAs: 0 };
  return { file, text, headings: null, refused: [], fatal: [], ...counts };
}

interface RawRecord {
  readonly cells: readonly string[];
  readonly quoteError: string | undefined;
  readonly end: number;
}

function takeRecord(state: Reading, raw: RawRecord, visitor: CsvVisitor): void {
  const { line } = state;
  moveTo(state, raw.end);
  if (raw.quoteError !== undefined) {
    state.fatal.push(brokenQuote(state, line));
  } else if (state.headings === null) {
    const headings = raw.cells.map((cell) => cell.trim());
    state.headings = headings;
    state.fatal.push(...duplicateHeadings(state.file, headings));
    if (state.fatal.length === 0) state.fatal.push(...visitor.onHeadings(headings));
  } else if (!isBlankLine(raw.cells)) {
    state.recordCount++;
    const record = { row: state.recordCount, line, cells: raw.cells };
    const problem = misfit(state.file, state.headings, record);
    if (problem === null) visitor.onRecord(record);
    else state.refused.push(problem);
  }
}

function moveTo(state: Reading, end: number): void {
  let at = state.text.indexOf('\n', state.readAsFarAs);
  while (at !== -1 && at < end) {
    state.line++;
    at = state.text.indexOf('\n', at + 1);
  }
  state.readAsFarAs = end;
}

function isBlankLine(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === '';
}

function brokenQuote(state: Reading, line: number): ImportProblem {
  const row = state.headings === null ? null : state.recordCount + 1;
  const message =
    'A quotation mark opens a cell here and is not properly closed. A quotation mark inside a cell must be doubled.';
  return fileProblem(state.file, message, { row, line });
}

function duplicateHeadings(file: string, headings: readonly string[]): readonly ImportProblem[] {
  const seen = new Map<string, number>();
  const problems: ImportProblem[] = [];
  headings.forEach((heading, index) => {
    const key = heading.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else if (key !== '') {
      const message = `Columns ${columnLetters(first)} and ${columnLetters(index)} have the same heading. Rename one of them.`;
      problems.push(fileProblem(file, message, { line: 1, column: heading }));
    }
  });
  return problems;
}

function misfit(
  file: string,
  headings: readonly string[],
  { row, line, cells }: CsvRecord,
): ImportProblem | null {
  if (cells.length !== headings.length) {
    const message = `This row has ${cells.length === 1 ? 'one cell' : `${cells.length} cells`}; the heading row has ${headings.length}.`;
    return fileProblem(file, message, { row, line });
  }
  const unnamed = cells.findIndex((cell, index) => cell.trim() !== '' && headings[index] === '');
  if (unnamed === -1) return null;
  const column = columnLetters(unnamed);
  const message = 'This column has no heading. Give it one, or empty it.';
  return fileProblem(file, message, { row, line, column, value: cells[unnamed] ?? null });
}

/** A column as a spreadsheet names it: 0 → `A`, 27 → `AB`. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
