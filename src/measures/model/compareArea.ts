import { cleanFigure } from '../../lib/decimal.js';
import { meanOfKnown } from '../../statistics/mean.js';
import { rankAmong } from '../../statistics/rank.js';
import type { AreaId } from './area.js';
import { rowOfArea, type Benchmark } from './benchmark.js';
import type { AreaComparison, FigureAt, NeighbourMean, QuartileBand, Rank } from './judgement.js';
import type { Comparators, NeighbourRows } from './comparators.js';
import { quartileBand } from './quartileBand.js';
import { pointAt } from './seriesSet.js';

/** Below so many of ten neighbours with a figure their mean is withheld. */
export const fewestNeighbours = 6;

/** The same share of a set of another size: two of three, three of five, six of ten. */
function fewestOf(size: number): number {
  return Math.ceil((fewestNeighbours / 10) * size - 1e-9);
}

/**
 * How many of the areas that one is set beside must have a figure before their mean is given: six,
 * as statistical neighbours are ten by rule, however few of them a list names; of a set of the
 * reader's own (`vintage` is `null`) the same share.
 */
export function fewestAmong({ rows, vintage }: Pick<NeighbourRows, 'rows' | 'vintage'>): number {
  return vintage === null ? fewestOf(rows.length) : fewestNeighbours;
}

/**
 * One area's newest figure with everything it is set against: the figure before and the change,
 * place and quarter among authorities, the neighbours' mean, the region and England, all of the same
 * period. Values have 9 decimals; `null` means that there is none, never nought.
 * Only an authority has a place and a quarter; where neither way is good nobody has.
 * @throws RangeError if the register does not hold the area
 */
export function compareArea(benchmark: Benchmark, area: AreaId): AreaComparison {
  const row = rowOfArea(benchmark.comparators, area);
  const latest = pointAt(benchmark.set, row, benchmark.latestColumn);
  const { previousColumn } = benchmark;
  const previous = previousColumn === null ? null : pointAt(benchmark.set, row, previousColumn);
  const change = changeBetween(previous?.value ?? null, latest.value);
  const isAuthority = hasPlace(benchmark, row);
  return {
    latest,
    latestWithValue: latest.value === null ? newestWithValue(benchmark, row) : latest,
    previous,
    change,
    changeNote: change === null && previous !== null ? null : benchmark.changeNote,
    rank: isAuthority && latest.value !== null ? rankOf(benchmark, latest.value) : null,
    quartiles: benchmark.quartiles,
    band: isAuthority && latest.value !== null ? bandOf(benchmark, latest.value) : null,
    neighbours: neighbourMean(benchmark, row, fewestIn(benchmark.comparators, row)),
    region: regionFigure(benchmark, row),
    england: benchmark.england,
  };
}

/**
 * The later figure less the earlier one, to 9 decimals; `null` when either is missing.
 * `changeBetween(26.1, 28)` → 1.9
 */
export function changeBetween(earlier: number | null, later: number | null): number | null {
  return earlier === null || later === null ? null : cleanFigure(later - earlier);
}

/**
 * The unweighted mean of an area's statistical neighbours in the newest period, with how many had a
 * figure; the mean is withheld (`null`) where fewer than `fewest` had one. `null` for an area without
 * neighbours. It is the official habit and no rate of the neighbours taken together.
 */
export function neighbourMean(
  benchmark: Benchmark,
  row: number,
  fewest: number,
): NeighbourMean | null {
  return neighbourMeanIn(benchmark, { row, column: benchmark.latestColumn, fewest });
}

/** The same for any period of the measure, by its column. */
export function neighbourMeanIn(
  { set, comparators }: Pick<Benchmark, 'set' | 'comparators'>,
  at: { readonly row: number; readonly column: number; readonly fewest: number },
): NeighbourMean | null {
  const neighbours = comparators.byRow[at.row]?.neighbours ?? null;
  if (neighbours === null) return null;
  const known = meanOfKnown(
    neighbours.rows.map((row) =>
      row < 0 ? null : (set.values[row * set.periods.length + at.column] ?? null),
    ),
  );
  const isGiven = known.mean !== null && known.withFigure >= at.fewest;
  return {
    mean: isGiven ? cleanFigure(known.mean) : null,
    withData: known.withFigure,
    of: known.of,
    vintage: neighbours.vintage,
  };
}

/** How many of the areas that one is set beside must have a figure before their mean is given. */
function fewestIn({ byRow }: Comparators, row: number): number {
  const neighbours = byRow[row]?.neighbours ?? null;
  return neighbours === null ? fewestNeighbours : fewestAmong(neighbours);
}

function figureOf({ set, latestColumn }: Benchmark, row: number): number {
  return set.values[row * set.periods.length + latestColumn] ?? NaN;
}

function hasPlace(benchmark: Benchmark, row: number): boolean {
  const level = benchmark.comparators.register.areas[row]?.level;
  return level === 'localAuthority' || level === 'formerAuthority';
}

function rankOf({ sorted, polarity }: Benchmark, value: number): Rank | null {
  switch (polarity) {
    case 'higherIsBetter':
      return rankAmong(sorted, value, 'largestFirst');
    case 'lowerIsBetter':
      return rankAmong(sorted, value, 'smallestFirst');
    case 'neitherIsBetter':
      return null;
  }
}

function bandOf({ quartiles, polarity, hasBands }: Benchmark, value: number): QuartileBand | null {
  return hasBands && quartiles !== null ? quartileBand(value, quartiles, polarity) : null;
}

function newestWithValue(benchmark: Benchmark, row: number): FigureAt | null {
  const { set, latestColumn } = benchmark;
  for (let column = latestColumn; column >= 0; column -= 1) {
    if (!Number.isNaN(set.values[row * set.periods.length + column] ?? NaN)) {
      return pointAt(set, row, column);
    }
  }
  return null;
}

/** The area's own region, or the one round it where its own has no figure. */
function regionFigure(benchmark: Benchmark, row: number): AreaComparison['region'] {
  const { register, byRow } = benchmark.comparators;
  let region: AreaComparison['region'] = null;
  for (const regionRow of byRow[row]?.regions ?? []) {
    const value = figureOf(benchmark, regionRow);
    const name = register.areas[regionRow]?.name ?? '';
    if (!Number.isNaN(value)) return { name, value };
    region = { name, value: null };
  }
  return region;
}
