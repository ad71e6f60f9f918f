import type { Area, AreaId } from './area.js';
import { observationStatuses, type ObservationStatus } from './observation.js';
import type { Period, Revision } from './period.js';

/** The areas that figures may be about, in one fixed order: the rows of every series set. */
export interface AreaRegister {
  readonly areas: readonly Area[];
  readonly indexById: ReadonlyMap<AreaId, number>;
}

/** A period of one measure with the revision of its figures. */
export interface SeriesPeriod extends Period {
  readonly revision: Revision;
  /** The label as the publisher printed it, suffix included: `2025 (prov)`. */
  readonly printed: string;
}

/** `statuses` holds this where the source has no row at all for the area and period. */
export const noRow = 255;

/**
 * Every figure of one measure in one release: areas by periods, packed.
 * The cell of area row `a` and period column `p` is at `a * periods.length + p`.
 */
export interface SeriesSet {
  /** Oldest first. */
  readonly periods: readonly SeriesPeriod[];
  /** Rounded to 9 decimals; NaN where there is no figure. Never zero for unknown. */
  readonly values: Float64Array;
  /** Index into `observationStatuses`, or `noRow`. */
  readonly statuses: Uint8Array;
  /** The mark as printed, by cell, for the cells without a figure. */
  readonly marks: ReadonlyMap<number, string>;
}

/** One figure of a series. `value` is `null` unless `status` is `value`. */
export interface SeriesPoint {
  readonly period: SeriesPeriod;
  readonly value: number | null;
  readonly status: ObservationStatus | 'noRow';
  readonly mark: string | null;
}

/** The register of the areas given, in their order. */
export function toAreaRegister(areas: readonly Area[]): AreaRegister {
  return { areas, indexById: new Map(areas.map((area, index) => [area.id, index])) };
}

/** The figure in one cell, by the area's row in the register and the period's column. */
export function pointAt(set: SeriesSet, areaRow: number, periodColumn: number): SeriesPoint {
  const period = set.periods[periodColumn];
  if (period === undefined) throw new RangeError(`no period in column ${periodColumn}`);
  const cell = areaRow * set.periods.length + periodColumn;
  const value = set.values[cell] ?? NaN;
  const status = observationStatuses[set.statuses[cell] ?? noRow] ?? 'noRow';
  // Only a cell without a figure can have a mark, and the look-up costs more than all the rest.
  return Number.isNaN(value)
    ? { period, value: null, status, mark: set.marks.get(cell) ?? null }
    : { period, value, status, mark: null };
}

/** All figures of one area, oldest first, one for each period of the measure. */
export function seriesOf(set: SeriesSet, areaRow: number): readonly SeriesPoint[] {
  return set.periods.map((_, column) => pointAt(set, areaRow, column));
}
