import { describe, expect, it } from 'vitest';
import { trendOfLimits, trendOfProportions } from './fivePointTrend.js';

/** Childhood excess weight, from the tests of Fingertips (MIT, Crown copyright). */
const counts = [994, 1023, 1199, 1332, 1367];
const people = [40299, 41527, 42811, 44064, 44701];
const limits = [
  { value: 24.67, lower: 23.16, upper: 26.25 },
  { value: 24.6, lower: 23.15, upper: 26.19 },
  { value: 28, lower: 26.44, upper: 29.64 },
  { value: 30.2, lower: 28.63, upper: 31.9 },
  { value: 30.6, lower: 28.98, upper: 32.25 },
];

function proportions(numerators: readonly number[], denominators: readonly number[]) {
  return numerators.map((numerator, index) => ({
    numerator,
    denominator: denominators[index] ?? 0,
  }));
}

describe('five-point trend test', () => {
  it('gives the published chi-square for a proportion', () => {
    const trend = trendOfProportions(proportions(counts, people));
    expect(trend?.statistic).toBeCloseTo(47.9, 1);
    expect(trend).toMatchObject({ slopesAgree: true });
    expect(trend?.slope).toBeGreaterThan(0);
    expect(trend?.p).toBeLessThan(0.002);
  });

  it('gives the published chi-square for another figure with limits', () => {
    const trend = trendOfLimits(limits);
    expect(trend?.statistic).toBeCloseTo(46.77, 2);
    expect(trend).toMatchObject({ slopesAgree: true });
  });

  it('sees that a slope hangs on one point', () => {
    const flat = { lower: 9, upper: 11, value: 10 };
    const trend = trendOfLimits([flat, flat, flat, flat, { value: 30, lower: 29, upper: 31 }]);
    expect(trend?.slope).toBeGreaterThan(0);
    expect(trend?.slopesAgree).toBe(false);
  });

  it('finds nothing in equal shares', () => {
    const trend = trendOfProportions(proportions([5, 5, 5, 5, 5], [50, 50, 50, 50, 50]));
    expect(trend).toMatchObject({ statistic: 0, p: 1, slopesAgree: false });
  });

  it('cannot be calculated where everybody or nobody counts', () => {
    expect(trendOfProportions(proportions([5, 3, 1, 1, 2], [5, 5, 5, 4, 4]))).toBeNull();
    expect(trendOfProportions(proportions([0, 3, 1, 1, 2], [5, 5, 5, 4, 4]))).toBeNull();
  });

  it('cannot be calculated where limits have no width', () => {
    const withoutWidth = { value: 14.3, lower: 14.3, upper: 14.3 };
    expect(trendOfLimits([...limits.slice(1), withoutWidth])).toBeNull();
  });

  it('takes five points, no more and no fewer', () => {
    expect(() => trendOfLimits(limits.slice(1))).toThrow(RangeError);
    expect(() => trendOfProportions(proportions([1], [2]))).toThrow(RangeError);
  });
});
