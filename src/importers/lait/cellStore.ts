import { observationStatuses, type CellValue } from '../../measures/model/observation.js';
import { noRow } from '../../measures/model/seriesSet.js';

/**
 * All cells of a publication while it is read: one column for each measure and period, one cell
 * in it for each area of the register. Held in a few long arrays, because there are thousands of
 * columns and hundreds of thousands of cells.
 */
export interface CellStore {
  readonly areaCount: number;
  columnCount: number;
  values: Float64Array;
  statuses: Uint8Array;
  /** Index into `markTexts`. */
  marks: Uint16Array;
  /** Where each cell was read, as the reader counts places; 0 for not yet, -1 for disputed. */
  places: Float64Array;
  /** Every mark met, as printed; the first stands for none. */
  readonly markTexts: (string | null)[];
}

/** A published cell made ready to be copied. */
export interface PackedCell {
  readonly status: number;
  readonly value: number;
  readonly mark: number;
}

const firstCapacity = 4096;

export function startCellStore(areaCount: number): CellStore {
  const size = areaCount * firstCapacity;
  return { areaCount, columnCount: 0, ...emptyArrays(size), markTexts: [null] };
}

function emptyArrays(size: number) {
  return {
    values: new Float64Array(size).fill(Number.NaN),
    statuses: new Uint8Array(size).fill(noRow),
    marks: new Uint16Array(size),
    places: new Float64Array(size),
  };
}

/** Adds a column without a figure and answers where its first cell is. */
export function addColumn(store: CellStore): number {
  const first = store.columnCount * store.areaCount;
  store.columnCount++;
  if (first + store.areaCount > store.values.length) {
    const larger = emptyArrays(store.values.length * 2);
    larger.values.set(store.values);
    larger.statuses.set(store.statuses);
    larger.marks.set(store.marks);
    larger.places.set(store.places);
    Object.assign(store, larger);
  }
  return first;
}

/** Makes a cell ready to be copied, its mark noted once. */
export function packCell(store: CellStore, cell: CellValue): PackedCell {
  const known = store.markTexts.indexOf(cell.mark);
  const mark = known === -1 ? store.markTexts.push(cell.mark) - 1 : known;
  const status = observationStatuses.indexOf(cell.status);
  return { status, value: cell.value ?? Number.NaN, mark };
}

/** What came of putting a figure where there may be one already. */
export type Placing = 'stored' | 'same' | 'different' | 'disputed';

/** Puts a figure into a cell that has none, and says so where it has one already. */
export function placeCell(
  store: CellStore,
  at: number,
  given: { readonly cell: PackedCell; readonly place: number },
): Placing {
  const { cell, place } = given;
  const before = store.places[at];
  if (before === 0) {
    store.places[at] = place;
    store.statuses[at] = cell.status;
    store.values[at] = cell.value;
    store.marks[at] = cell.mark;
    return 'stored';
  }
  if (before === disputed) return 'disputed';
  const isSame =
    store.statuses[at] === cell.status &&
    store.marks[at] === cell.mark &&
    Object.is(store.values[at], cell.value);
  return isSame ? 'same' : 'different';
}

const disputed = -1;

/** Empties a cell that was given two different figures, for good. */
export function disputeCell(store: CellStore, at: number): void {
  store.places[at] = disputed;
  store.statuses[at] = noRow;
  store.values[at] = Number.NaN;
  store.marks[at] = 0;
}

/** What a cell holds, as text for a message. */
export function textAt(store: CellStore, at: number): string {
  return store.markTexts[store.marks[at] ?? 0] ?? String(store.values[at]);
}
