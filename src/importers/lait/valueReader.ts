import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { observationStatuses } from '../../measures/model/observation.js';
import type { AreaLookup } from './areaLookup.js';
import { toAreaFinder, type FoundArea, type Refusal } from './areaFinder.js';
import { toCellReader } from './cellReader.js';
import { startTargets, type Targets } from './columnTargets.js';
import type { LaitDictionary } from './dictionary.js';
import { disputeCell, placeCell, type PackedCell, type SeriesColumn } from './seriesColumn.js';
import { cellText, type ValueColumn, type ValueRows } from './valueRows.js';

/** The long data while it is read. Every row ends in a column or in `rejected`. */
export interface ValueReader {
  readonly take: (rows: ValueRows) => void;
  readonly columnsOf: (code: string) => Iterable<SeriesColumn> | undefined;
  readonly rejected: readonly ImportProblem[];
  /** Marks that nobody has explained yet; their rows are stored. */
  readonly notices: readonly ImportProblem[];
}

export interface ValueReaderInput {
  readonly dictionary: LaitDictionary;
  readonly lookup: AreaLookup;
  readonly areaCount: number;
}

interface State {
  readonly targets: Targets;
  readonly findArea: (number: unknown, name: unknown) => FoundArea;
  readonly readCell: (text: unknown) => PackedCell | Refusal;
  readonly rejected: ImportProblem[];
  readonly notices: ImportProblem[];
  readonly files: string[];
}

/** A reader that matches each row to its measure, period and area, and keeps what it finds. */
export function startValueReader(input: ValueReaderInput): ValueReader {
  const targets = startTargets(input.dictionary, input.areaCount);
  const state: State = {
    targets,
    findArea: toAreaFinder(input.lookup),
    readCell: toCellReader(),
    rejected: [],
    notices: [],
    files: [],
  };
  return {
    take: (rows) => {
      takeRows(state, rows);
    },
    columnsOf: targets.columnsOf,
    rejected: state.rejected,
    notices: state.notices,
  };
}

const unknownMark = observationStatuses.indexOf('unknownMark');

function takeRows(state: State, rows: ValueRows): void {
  if (state.files.at(-1) !== rows.file) state.files.push(rows.file);
  const { codes, years, areaNames, areaNumbers, values, count } = rows;
  for (let index = 0; index < count; index++) {
    const target = state.targets.find(codes[index], years[index]);
    if ('message' in target) {
      reject(state, rows, { index, ...target });
      continue;
    }
    const area = state.findArea(areaNumbers[index], areaNames[index]);
    if (typeof area !== 'number') {
      reject(state, rows, { index, ...area });
      continue;
    }
    const cell = state.readCell(values[index]);
    if ('message' in cell) {
      reject(state, rows, { index, ...cell });
      continue;
    }
    if (cell.status === unknownMark) noteUnknownMark(state, rows, index);
    place(state, rows, { index, column: target, area, cell });
  }
}

interface Placement {
  readonly index: number;
  readonly column: SeriesColumn;
  readonly area: number;
  readonly cell: PackedCell;
}

function place(state: State, rows: ValueRows, { index, column, area, cell }: Placement): void {
  const here = placeOf(state, rows.rowAt(index));
  const outcome = placeCell(column, area, { cell, place: here });
  if (outcome === 'stored') return;
  const first = atPlace(state, column.places[area] ?? 0);
  if (outcome === 'same') {
    reject(state, rows, {
      index,
      column: 'Values',
      message: `Repeats ${first.name} word for word.`,
    });
    return;
  }
  const message = `${first.name} gives another value for the same measure, year and area. Neither was stored: keep the right one.`;
  reject(state, rows, { index, column: 'Values', message });
  if (outcome === 'disputed') return;
  const value = column.marks.get(area) ?? String(column.values[area]);
  const again = `${rows.file}, row ${rows.rowAt(index)}, gives another value for the same measure, year and area. Neither was stored: keep the right one.`;
  const where = { row: first.row, line: null, column: 'Values', value };
  state.rejected.push(fileProblem(first.file, again, where));
  disputeCell(column, area);
}

/** Files are told apart by thousands of millions; no file has that many rows. */
const rowsPerFile = 1e9;

function placeOf(state: State, row: number): number {
  return (state.files.length - 1) * rowsPerFile + row;
}

function atPlace(state: State, place: number): { file: string; row: number; name: string } {
  const file = state.files[Math.floor(place / rowsPerFile)] ?? '';
  const row = place % rowsPerFile;
  return { file, row, name: `${file}, row ${row},` };
}

const cellsOf: Readonly<Record<ValueColumn, (rows: ValueRows) => ArrayLike<unknown>>> = {
  'Short Desc': (rows) => rows.codes,
  Years: (rows) => rows.years,
  'LA and Regions': (rows) => rows.areaNames,
  Values: (rows) => rows.values,
  'LA Number': (rows) => rows.areaNumbers,
};

function reject(state: State, rows: ValueRows, why: Refusal & { readonly index: number }): void {
  state.rejected.push(problemAt(rows, why));
}

function noteUnknownMark(state: State, rows: ValueRows, index: number): void {
  const message = 'This mark is not known. It was kept as printed and is not counted as a figure.';
  state.notices.push(problemAt(rows, { index, column: 'Values', message }));
}

function problemAt(rows: ValueRows, why: Refusal & { readonly index: number }): ImportProblem {
  const { index, column, message } = why;
  const value = cellText(cellsOf[column](rows)[index]);
  const where = { row: rows.rowAt(index), line: rows.lineAt(index), column, value };
  return fileProblem(rows.file, message, where);
}
