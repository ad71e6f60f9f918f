import type { CountPoint } from '../../statistics/fivePointTrend.js';
import { wilsonLimits } from '../../statistics/proportion.js';
import type { ComparablePoint } from './comparablePoints.js';
import type { TestablePoint } from './direction.js';
import type { Period } from './period.js';
import type { SeriesPoint } from './seriesSet.js';
import type { FigureLimits } from './standing.js';

/** The real published counts behind one area's percents, each a series of its own. */
export interface MeasureCounts {
  readonly numerators: readonly SeriesPoint[];
  readonly denominators: readonly SeriesPoint[];
}

/**
 * The counts of one area by the label of their period, as the source may give the counts of one
 * figure different year types (a year for the one, a day for the other). A period in which either is missing, in which there is nobody,
 * or in which more are counted than there are, has none.
 */
export function countsByPeriod(counts: MeasureCounts | null): ReadonlyMap<string, CountPoint> {
  const found = new Map<string, CountPoint>();
  if (counts === null) return found;
  const denominators = new Map(
    counts.denominators.map((point) => [point.period.label, point.value]),
  );
  for (const { period, value: numerator } of counts.numerators) {
    const denominator = denominators.get(period.label) ?? null;
    if (numerator === null || denominator === null || denominator === 0) continue;
    if (numerator < 0 || numerator > denominator) continue;
    found.set(period.label, { numerator, denominator });
  }
  return found;
}

/** Comparable points joined to the real counts behind them; no limits are published with these. */
export function withCounts(
  points: readonly ComparablePoint[],
  counts: MeasureCounts | null,
): readonly TestablePoint[] {
  const byPeriod = countsByPeriod(counts);
  return points.map((point) => ({
    ...point,
    counts: byPeriod.get(point.period.label) ?? null,
    limits: null,
  }));
}

/**
 * 95% Wilson limits of a percent, worked out from its real counts, between 0 and 100.
 * `null` where the counts of the period are not published.
 */
export function percentLimits(period: Period, counts: MeasureCounts | null): FigureLimits | null {
  const count = countsByPeriod(counts).get(period.label);
  if (count === undefined) return null;
  const limits = wilsonLimits(count.numerator, count.denominator);
  return limits === null ? null : { lower: limits.lower * 100, upper: limits.upper * 100 };
}

/**
 * In words, why a figure has no limits: `more are counted than there are by the estimate`, where an
 * estimated number of all is too small, as for the take-up of free places; `null` where it has them.
 */
export function whyNoLimits(period: Period, counts: MeasureCounts | null): string | null {
  if (percentLimits(period, counts) !== null) return null;
  const at = (points: readonly SeriesPoint[] = []): number | null =>
    points.find((point) => point.period.label === period.label)?.value ?? null;
  const numerator = at(counts?.numerators);
  const denominator = at(counts?.denominators);
  if (numerator === null || denominator === null)
    return 'the file we use gives no confidence limits';
  if (denominator === 0) return 'nobody was there to be counted';
  return 'more are counted than there are by the estimate';
}
