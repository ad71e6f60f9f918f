import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { cellAt, readOnce, readPairsOnce, type IndexedColumn } from '../../lib/indexedColumn.js';
import { observationStatuses } from '../../measures/model/observation.js';
import type { AreaLookup } from './areaLookup.js';
import { toAreaFinder, type FoundArea, type Refusal } from './areaFinder.js';
import {
  disputeCell,
  placeCell,
  startCellStore,
  textAt,
  type CellStore,
  type PackedCell,
} from './cellStore.js';
import { toCellReader } from './cellReader.js';
import { startTargets, type Targets } from './columnTargets.js';
import type { LaitDictionary } from './dictionary.js';
import type { StoredColumn } from './seriesSets.js';
import { cellText, type ValueColumn, type ValueRows } from './valueRows.js';

/** The long data while it is read. Every row ends in a column or in `rejected`. */
export interface ValueReader {
  readonly take: (rows: ValueRows) => void;
  readonly columnsOf: (code: string) => Iterable<StoredColumn>;
  readonly store: CellStore;
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
  readonly store: CellStore;
  readonly targets: Targets;
  readonly findArea: (number: unknown, name: unknown) => FoundArea;
  readonly readCell: (text: unknown) => PackedCell | Refusal;
  readonly rejected: ImportProblem[];
  readonly notices: ImportProblem[];
  readonly files: string[];
}

/** A reader that matches each row to its measure, period and area, and keeps what it finds. */
export function startValueReader(input: ValueReaderInput): ValueReader {
  const store = startCellStore(input.areaCount);
  const targets = startTargets(input.dictionary, store);
  const state: State = {
    store,
    targets,
    findArea: toAreaFinder(input.lookup),
    readCell: toCellReader(store),
    rejected: [],
    notices: [],
    files: [],
  };
  return {
    take: (rows) => {
      takeRows(state, rows);
    },
    columnsOf: targets.columnsOf,
    store,
    rejected: state.rejected,
    notices: state.notices,
  };
}

const unknownMark = observationStatuses.indexOf('unknownMark');

function takeRows(state: State, rows: ValueRows): void {
  if (state.files.at(-1) !== rows.file) state.files.push(rows.file);
  const targetAt = readPairsOnce([rows.codes, rows.years], state.targets.find);
  const areaAt = readPairsOnce([rows.areaNumbers, rows.areaNames], state.findArea);
  const cellOf = readOnce(rows.values, state.readCell);
  for (let index = 0; index < rows.count; index++) {
    const target = targetAt(index);
    if ('message' in target) {
      reject(state, rows, { index, ...target });
      continue;
    }
    const area = areaAt(index);
    if (typeof area !== 'number') {
      reject(state, rows, { index, ...area });
      continue;
    }
    const cell = cellOf(index);
    if ('message' in cell) {
      reject(state, rows, { index, ...cell });
      continue;
    }
    if (cell.status === unknownMark) noteUnknownMark(state, rows, index);
    place(state, rows, { index, at: target.firstCell + area, cell });
  }
}

interface Placement {
  readonly index: number;
  readonly at: number;
  readonly cell: PackedCell;
}

function place(state: State, rows: ValueRows, { index, at, cell }: Placement): void {
  const { store, files } = state;
  const row = rows.rowAt(index);
  const before = store.places[at] ?? 0;
  const outcome = placeCell(store, at, { cell, place: placeOf(files, row) });
  if (outcome === 'stored') return;
  if (outcome === 'same') {
    const message = `Repeats the figure of ${placeText(files, before)}.`;
    reject(state, rows, { index, column: 'Values', message });
    return;
  }
  const other = outcome === 'disputed' ? 'Another row' : placeText(files, before);
  reject(state, rows, { index, column: 'Values', message: disagreement(other) });
  if (outcome === 'disputed') return;
  const where = { row: before % rowsPerFile, column: 'Values', value: textAt(store, at) };
  const message = disagreement(`${rows.file}, row ${row}`);
  state.rejected.push(fileProblem(fileAt(files, before), message, where));
  disputeCell(store, at);
}

function disagreement(other: string): string {
  return `${other} gives another value for the same measure, year and area. Neither was stored: keep the right one.`;
}

/** Files are told apart by thousands of millions; no file has that many rows. */
const rowsPerFile = 1e9;

function placeOf(files: readonly string[], row: number): number {
  return (files.length - 1) * rowsPerFile + row;
}

function fileAt(files: readonly string[], place: number): string {
  return files[Math.floor(place / rowsPerFile)] ?? '';
}

function placeText(files: readonly string[], place: number): string {
  return `${fileAt(files, place)}, row ${place % rowsPerFile}`;
}

const cellsOf: Readonly<Record<ValueColumn, (rows: ValueRows) => IndexedColumn>> = {
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
  const value = cellText(cellAt(cellsOf[column](rows), index));
  const where = { row: rows.rowAt(index), line: rows.lineAt(index), column, value };
  return fileProblem(rows.file, message, where);
}
