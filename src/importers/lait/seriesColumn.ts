import type { CellValue } from '../../measures/model/observation.js';
import { observationStatuses } from '../../measures/model/observation.js';
import { noRow, type SeriesPeriod } from '../../measures/model/seriesSet.js';

/** One period of one measure while it is read: one cell for each area of the register. */
export interface SeriesColumn {
  readonly period: SeriesPeriod;
  readonly values: Float64Array;
  readonly statuses: Uint8Array;
  readonly marks: Map<number, string>;
  /** Where each cell was read, as the reader counts places; 0 for not yet. */
  readonly places: Float64Array;
  /** Cells that were given two different figures, and so hold none. */
  readonly disputed: Set<number>;
}

/** A published cell made ready to be copied. */
export interface PackedCell {
  readonly status: number;
  readonly value: number;
  readonly mark: string | null;
}

export function packCell(cell: CellValue): PackedCell {
  return {
    status: observationStatuses.indexOf(cell.status),
    value: cell.value ?? Number.NaN,
    mark: cell.mark,
  };
}

export function startColumn(period: SeriesPeriod, areaCount: number): SeriesColumn {
  return {
    period,
    values: new Float64Array(areaCount).fill(Number.NaN),
    statuses: new Uint8Array(areaCount).fill(noRow),
    marks: new Map(),
    places: new Float64Array(areaCount),
    disputed: new Set(),
  };
}

/** What came of putting a figure where there may be one already. */
export type Placing = 'stored' | 'same' | 'different' | 'disputed';

/** Puts a figure into an empty cell; two different figures for one cell leave it empty. */
export function placeCell(
  column: SeriesColumn,
  areaRow: number,
  given: { readonly cell: PackedCell; readonly place: number },
): Placing {
  const { cell, place } = given;
  if (column.places[areaRow] === 0) {
    column.places[areaRow] = place;
    column.statuses[areaRow] = cell.status;
    column.values[areaRow] = cell.value;
    if (cell.mark !== null) column.marks.set(areaRow, cell.mark);
    return 'stored';
  }
  if (column.disputed.has(areaRow)) return 'disputed';
  return holds(column, areaRow, cell) ? 'same' : 'different';
}

/** Empties a cell that was given two different figures. */
export function disputeCell(column: SeriesColumn, areaRow: number): void {
  column.disputed.add(areaRow);
  column.statuses[areaRow] = noRow;
  column.values[areaRow] = Number.NaN;
  column.marks.delete(areaRow);
}

function holds(column: SeriesColumn, areaRow: number, cell: PackedCell): boolean {
  return (
    column.statuses[areaRow] === cell.status &&
    Object.is(column.values[areaRow], cell.value) &&
    (column.marks.get(areaRow) ?? null) === cell.mark
  );
}
