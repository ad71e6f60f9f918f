import { chiSquareProbability } from './chiSquare.js';

/** One year of a proportion: counts of children. */
export interface CountPoint {
  readonly numerator: number;
  readonly denominator: number;
}

/** One year of any other figure, with its published 95% limits. */
export interface LimitPoint {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

export interface FivePointTrend {
  /** Chi-square with one degree of freedom. */
  readonly statistic: number;
  readonly p: number;
  /** Per step in time: of the logits for proportions, else in the figure's own unit. */
  readonly slope: number;
  /** Whether the slope keeps its sign when each point in turn is left out. */
  readonly slopesAgree: boolean;
}

/**
 * Chi-square test for trend in a proportion over its last five points, oldest first; a missing year
 * between them is skipped and not counted as a step. `null` when it cannot be calculated: a point
 * without children, or one in which nobody or everybody counts, as its logit is not finite.
 * @throws RangeError unless there are five points
 * @see Fingertips (OHID), "recent trends": χ² = ΣN(ΣN·ΣCt − ΣC·ΣNt)² / [ΣC(ΣN − ΣC)(ΣN·ΣNt² − (ΣNt)²)]
 */
export function trendOfProportions(points: readonly CountPoint[]): FivePointTrend | null {
  requireFive(points);
  const isFinite = points.every(
    ({ numerator, denominator }) => numerator > 0 && numerator < denominator,
  );
  if (!isFinite) return null;
  const sum = (term: (point: CountPoint, t: number) => number): number =>
    points.reduce((total, point, index) => total + term(point, index + 1), 0);
  const counts = sum((point) => point.numerator);
  const people = sum((point) => point.denominator);
  const countsByTime = sum((point, t) => point.numerator * t);
  const peopleByTime = sum((point, t) => point.denominator * t);
  const peopleByTimeSquared = sum((point, t) => point.denominator * t * t);
  const difference = people * countsByTime - counts * peopleByTime;
  const statistic =
    ((people * difference) / (counts * (people - counts))) *
    (difference / (people * peopleByTimeSquared - peopleByTime ** 2));
  return judge(
    statistic,
    points.map(({ numerator, denominator }, index) => ({
      t: index + 1,
      y: Math.log(numerator / (denominator - numerator)),
      weight: 1,
    })),
  );
}

/**
 * Weighted least-squares test for trend in any other figure over its last five points, oldest first,
 * each weighted by 1/se² with se = (upper − lower)/3.92; a missing year is skipped and not counted as
 * a step. `null` when it cannot be calculated: limits that do not enclose a width.
 * @throws RangeError unless there are five points
 * @see Fingertips (OHID), "recent trends": χ² = (β/se_β)² with se_β = 1/√Σw(t − t̄)²
 */
export function trendOfLimits(points: readonly LimitPoint[]): FivePointTrend | null {
  requireFive(points);
  if (!points.every(({ lower, upper }) => upper > lower)) return null;
  const weighted = points.map(({ value, lower, upper }, index) => ({
    t: index + 1,
    y: value,
    weight: (3.92 / (upper - lower)) ** 2,
  }));
  const { slope, spread } = fit(weighted);
  return judge(slope ** 2 * spread, weighted);
}

interface WeightedPoint {
  readonly t: number;
  readonly y: number;
  readonly weight: number;
}

function judge(statistic: number, points: readonly WeightedPoint[]): FivePointTrend {
  const { slope } = fit(points);
  const slopesAgree =
    slope !== 0 &&
    points.every((left) => {
      const without = fit(points.filter((point) => point !== left));
      return Math.sign(without.slope) === Math.sign(slope);
    });
  return { statistic, p: chiSquareProbability(statistic), slope, slopesAgree };
}

/** Weighted straight line: its slope, and the weighted spread Σw(t − t̄)² of the times. */
function fit(points: readonly WeightedPoint[]): {
  readonly slope: number;
  readonly spread: number;
} {
  const sum = (term: (point: WeightedPoint) => number): number =>
    points.reduce((total, point) => total + term(point), 0);
  const weight = sum((point) => point.weight);
  const meanT = sum((point) => point.weight * point.t) / weight;
  const meanY = sum((point) => point.weight * point.y) / weight;
  const spread = sum((point) => point.weight * (point.t - meanT) ** 2);
  const together = sum((point) => point.weight * (point.t - meanT) * (point.y - meanY));
  return { slope: together / spread, spread };
}

function requireFive(points: readonly unknown[]): void {
  if (points.length !== 5) {
    throw new RangeError(`the trend test takes five points, not ${points.length}`);
  }
}
