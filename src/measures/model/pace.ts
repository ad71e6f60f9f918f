import { cleanFigure } from '../../lib/decimal.js';
import { comparablePeriods } from './comparablePoints.js';
import type { Comparators } from './comparators.js';
import type { Comparability, Pace, PaceVerdict } from './judgement.js';
import type { Polarity } from './measure.js';
import type { SeriesSet } from './seriesSet.js';

export interface PaceInput {
  readonly set: SeriesSet;
  readonly comparators: Comparators;
  /** `null` where nobody has recorded which periods may be compared. */
  readonly comparability: Comparability | null;
  readonly polarity: Polarity;
}

/** Below so many authorities with both figures there is no pace. */
export const fewestAuthorities = 100;
const farthestBack = 5;

/** Why there is no pace where the area itself has too few figures. */
export const tooFewForPace = 'fewer than two comparable figures';

/**
 * An area's change set beside the change of every current authority between the same two periods:
 * the area's newest comparable point, and the earliest among the five comparable points before it in
 * which at least 100 authorities have both figures. Ahead of most: fewer than a quarter of the
 * authorities changed more favourably and more than half less favourably; behind most: the reverse;
 * else about as others. Where neither way is good: rose more or fell more than most. Changes are in
 * the measure's unit, to 9 decimals; the authorities counted include the area itself.
 */
export function paceOf(
  { set, comparators, comparability, polarity }: PaceInput,
  row: number,
): Pace {
  if (comparability === null)
    return paceNotKnown('nobody has recorded which years can be compared');
  const comparable = new Set(comparablePeriods(set.periods, comparability));
  const columns = set.periods.flatMap((period, column) =>
    comparable.has(period) && !Number.isNaN(figureAt(set, row, column)) ? [column] : [],
  );
  const latest = columns.at(-1);
  const earlier = columns.slice(-1 - farthestBack, -1);
  if (latest === undefined || earlier.length === 0) {
    return paceNotKnown(tooFewForPace);
  }
  for (const base of earlier) {
    const others = changesOf(set, comparators.currentAuthorityRows, { base, latest });
    if (others.length >= fewestAuthorities) {
      return judge({ set, row, base, latest }, others, polarity);
    }
  }
  return paceNotKnown('fewer than 100 authorities have both figures');
}

interface AreaPair {
  readonly set: SeriesSet;
  readonly row: number;
  readonly base: number;
  readonly latest: number;
}

function judge(pair: AreaPair, others: readonly number[], polarity: Polarity): Pace {
  const { set, row, base, latest } = pair;
  const baseValue = figureAt(set, row, base);
  const latestValue = figureAt(set, row, latest);
  const change = cleanFigure(latestValue - baseValue);
  const roseMore = others.filter((other) => other > change).length;
  const roseLess = others.filter((other) => other < change).length;
  const authorities = others.length;
  return {
    verdict: verdictOf({ authorities, roseMore, roseLess }, polarity),
    basePeriod: set.periods[base]?.label ?? null,
    latestPeriod: set.periods[latest]?.label ?? null,
    baseValue,
    latestValue,
    change,
    authorities,
    roseMore,
    roseLess,
    rose: others.filter((other) => other > 0).length,
    fell: others.filter((other) => other < 0).length,
    why: null,
  };
}

function verdictOf(
  counts: { readonly authorities: number; readonly roseMore: number; readonly roseLess: number },
  polarity: Polarity,
): PaceVerdict {
  const { authorities, roseMore, roseLess } = counts;
  const isAmongHighest = roseMore < authorities / 4 && roseLess > authorities / 2;
  const isAmongLowest = roseLess < authorities / 4 && roseMore > authorities / 2;
  if (!isAmongHighest && !isAmongLowest) return 'aboutAsOthers';
  switch (polarity) {
    case 'higherIsBetter':
      return isAmongHighest ? 'aheadOfMost' : 'behindMost';
    case 'lowerIsBetter':
      return isAmongLowest ? 'aheadOfMost' : 'behindMost';
    case 'neitherIsBetter':
      return isAmongHighest ? 'roseMoreThanMost' : 'fellMoreThanMost';
  }
}

function changesOf(
  set: SeriesSet,
  rows: readonly number[],
  { base, latest }: { readonly base: number; readonly latest: number },
): readonly number[] {
  return rows.flatMap((row) => {
    const change = cleanFigure(figureAt(set, row, latest) - figureAt(set, row, base));
    return Number.isNaN(change) ? [] : [change];
  });
}

function figureAt(set: SeriesSet, row: number, column: number): number {
  return set.values[row * set.periods.length + column] ?? NaN;
}

/** A pace that cannot be judged, and why. */
export function paceNotKnown(why: string): Pace {
  return {
    verdict: 'notKnown',
    basePeriod: null,
    latestPeriod: null,
    baseValue: null,
    latestValue: null,
    change: null,
    authorities: null,
    roseMore: null,
    roseLess: null,
    rose: null,
    fell: null,
    why,
  };
}
