import {
  trendOfLimits,
  trendOfProportions,
  type CountPoint,
  type FivePointTrend,
  type LimitPoint,
} from '../../statistics/fivePointTrend.js';
import { mannKendall } from '../../statistics/mannKendall.js';
import type { ComparablePoint } from './comparablePoints.js';
import type { Direction, DirectionTest } from './judgement.js';
import type { Polarity } from './measure.js';
import type { SeriesPeriod } from './seriesSet.js';

/** A comparable figure with what its publisher gives to test it by; `null` where there is none. */
export interface TestablePoint extends ComparablePoint {
  /** Real published counts, never worked back from a percent. */
  readonly counts: CountPoint | null;
  /** 95% limits as published. */
  readonly limits: Omit<LimitPoint, 'value'> | null;
}

export const fewestPoints = 5;
const mostPoints = 8;

/** The points that a direction is tested on, and a sentence looks back over: the latest eight. */
export function pointsUsed<T extends ComparablePoint>(points: readonly T[]): readonly T[] {
  return points.slice(-mostPoints);
}

/**
 * Which way an area is going: the latest eight comparable points at most, five at least, else not
 * known. The five-point trend test on the last five where all have counts or all have limits (clear
 * at 99.8%, probable at 95%, each only if the slope keeps its sign without any one point); else, and
 * where that test cannot be calculated, the exact Mann-Kendall test (clear at 95%, probable at 90%).
 * Where neither way is good the verdict is watched only, with rising, falling or steady.
 * `points` is `null` where nobody has recorded which periods may be compared.
 * @see design, "Judgement rules", 1 to 3
 */
export function directionOf(
  points: readonly TestablePoint[] | null,
  polarity: Polarity,
): Direction {
  if (points === null) {
    return directionNotKnown([], 'nobody has recorded which years can be compared');
  }
  if (points.length < fewestPoints) return directionNotKnown(points, tooFew(points.length));
  const outcome = trendOutcome(points.slice(-fewestPoints)) ?? rankOutcome(pointsUsed(points));
  return { ...verdictOf(outcome, polarity), ...testOf(outcome) };
}

interface Outcome {
  readonly test: DirectionTest;
  readonly statistic: number;
  readonly p: number;
  readonly points: readonly { readonly period: SeriesPeriod }[];
  readonly strength: Direction['strength'];
  readonly isRising: boolean;
}

function trendOutcome(points: readonly TestablePoint[]): Outcome | null {
  const trend = trendOf(points);
  if (trend === null) return null;
  const strength = trend.slopesAgree ? strengthOf(trend.p, 0.002, 0.05) : null;
  const { statistic, p, slope } = trend;
  return { test: 'fivePointTrend', statistic, p, points, strength, isRising: slope > 0 };
}

function trendOf(points: readonly TestablePoint[]): FivePointTrend | null {
  const counts = points.flatMap((point) => (point.counts === null ? [] : [point.counts]));
  if (counts.length === points.length) return trendOfProportions(counts);
  const limits = points.flatMap(({ value, limits }) =>
    limits === null ? [] : [{ value, ...limits }],
  );
  return limits.length === points.length ? trendOfLimits(limits) : null;
}

function rankOutcome(points: readonly ComparablePoint[]): Outcome {
  const { s, p } = mannKendall(points.map((point) => point.value));
  const strength = strengthOf(p, 0.05, 0.1);
  return { test: 'mannKendall', statistic: s, p, points, strength, isRising: s > 0 };
}

function strengthOf(p: number, clear: number, probable: number): Direction['strength'] {
  if (p < clear) return 'clear';
  return p < probable ? 'probable' : null;
}

function verdictOf(
  { strength, isRising }: Outcome,
  polarity: Polarity,
): Pick<Direction, 'verdict' | 'strength' | 'why'> {
  if (polarity === 'neitherIsBetter') {
    const why = strength === null ? 'steady' : isRising ? 'rising' : 'falling';
    return { verdict: 'watchedOnly', strength, why };
  }
  if (strength === null) return { verdict: 'noClearChange', strength, why: null };
  const isBetter = isRising === (polarity === 'higherIsBetter');
  return { verdict: isBetter ? 'gettingBetter' : 'gettingWorse', strength, why: null };
}

function testOf({
  test,
  statistic,
  p,
  points,
}: Outcome): Pick<Direction, 'test' | 'statistic' | 'p' | 'periods'> {
  return { test, statistic, p, periods: points.map((point) => point.period.label) };
}

/** A direction that cannot be judged, and why; `points` are the ones that can be compared. */
export function directionNotKnown(points: readonly ComparablePoint[], why: string): Direction {
  const periods = points.map((point) => point.period.label);
  return {
    verdict: 'notKnown',
    strength: null,
    test: null,
    statistic: null,
    p: null,
    periods,
    why,
  };
}

function tooFew(count: number): string {
  if (count === 0) return 'no comparable figures';
  return `${count} comparable ${count === 1 ? 'figure' : 'figures'}, five needed`;
}
