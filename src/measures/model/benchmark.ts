import { cleanFigure } from '../../lib/decimal.js';
import { quantile } from '../../statistics/quantile.js';
import type { AreaId } from './area.js';
import type { Comparators } from './comparators.js';
import type { AreaComparison, Quartiles } from './judgement.js';
import type { Polarity } from './measure.js';
import { stepBetween } from './periodStep.js';
import { pointAt, type SeriesPeriod, type SeriesSet } from './seriesSet.js';

/** One measure and everything it takes to compare its areas. */
export interface BenchmarkInput {
  readonly set: SeriesSet;
  readonly comparators: Comparators;
  readonly polarity: Polarity;
  /** `false` where the source says that no quartile band is to be given. */
  readonly hasBands: boolean;
}

/** What is the same for every area of a measure in its newest period, worked out once. */
export interface Benchmark extends BenchmarkInput {
  /** The column of the newest period of the measure. */
  readonly latestColumn: number;
  /** The column before it where the two follow each other, else `null`. */
  readonly previousColumn: number | null;
  /** Whether change may be stated, and with what note. */
  readonly changeNote: string | null;
  /** The figures of all authorities, present and former, lowest first. */
  readonly sorted: Float64Array;
  /** `null` where no authority has a figure. */
  readonly quartiles: Quartiles | null;
  /** `null` where the register holds no country. */
  readonly england: AreaComparison['england'];
}

/**
 * The newest period of a measure made ready to compare areas in it. Authorities are the present ones
 * and the former ones that have a figure. `null` for a measure without any period.
 * Quartiles are type 7, cleaned to 9 decimals.
 */
export function benchmarkMeasure(input: BenchmarkInput): Benchmark | null {
  const { set, comparators } = input;
  const latestColumn = set.periods.length - 1;
  const latest = set.periods[latestColumn];
  if (latest === undefined) return null;
  const sorted = sortedFigures(set, comparators.authorityRows, latestColumn);
  return {
    ...input,
    latestColumn,
    ...previousOf(set, latest),
    sorted,
    quartiles: quartilesOf(sorted),
    england: englandFigure(set, comparators.englandRow),
  };
}

/** The register row of an area. @throws RangeError if the register does not hold it */
export function rowOfArea(comparators: Comparators, area: AreaId): number {
  const row = comparators.register.indexById.get(area);
  if (row === undefined) throw new RangeError(`the register holds no area ${area}`);
  return row;
}

function sortedFigures(set: SeriesSet, rows: readonly number[], column: number): Float64Array {
  const figures = new Float64Array(rows.length);
  let count = 0;
  for (const row of rows) {
    const value = set.values[row * set.periods.length + column] ?? NaN;
    if (!Number.isNaN(value)) figures[count++] = value;
  }
  return figures.subarray(0, count).sort();
}

function previousOf(
  set: SeriesSet,
  latest: SeriesPeriod,
): { readonly previousColumn: number | null; readonly changeNote: string | null } {
  const column = set.periods.length - 2;
  const before = set.periods[column];
  if (before === undefined) return { previousColumn: null, changeNote: null };
  switch (stepBetween(before, latest)) {
    case 'adjacent':
      return { previousColumn: column, changeNote: null };
    case 'overlapping':
      return {
        previousColumn: column,
        changeNote: `${before.label} and ${latest.label} share years, so only part of the change is new.`,
      };
    case null:
      return {
        previousColumn: null,
        changeNote: `No change is given: ${before.label}, the period before, does not lead up to ${latest.label}.`,
      };
  }
}

function englandFigure(set: SeriesSet, row: number | null): AreaComparison['england'] {
  if (row === null) return null;
  return { value: pointAt(set, row, set.periods.length - 1).value };
}

function quartilesOf(sorted: Float64Array): Quartiles | null {
  const at = (proportion: number): number => cleanFigure(quantile(sorted, proportion) ?? NaN);
  return sorted.length === 0 ? null : [at(0), at(0.25), at(0.5), at(0.75), at(1)];
}
