import { describe, expect, it } from 'vitest';
import { aPeriod } from '../../../test/builders/series.js';
import { directionOf, type TestablePoint } from './direction.js';

function points(
  values: readonly number[],
  counts: readonly (readonly [number, number] | null)[] = [],
): readonly TestablePoint[] {
  return values.map((value, index) => {
    const pair = counts[index];
    return {
      period: aPeriod(String(2025 - values.length + 1 + index)),
      value,
      counts: pair ? { numerator: pair[0], denominator: pair[1] } : null,
      limits: null,
    };
  });
}

/** Dorset: care leavers in suitable accommodation, 2020 to 2025 (LAIT, Open Government Licence). */
const careLeavers = [88, 88, 90, 91, 95, 95];
const careLeaverCounts = [
  [161, 184],
  [173, 196],
  [173, 192],
  [182, 201],
  [191, 201],
  [198, 209],
] as const;

describe('direction', () => {
  it('is not known below five comparable points, and says how many there are', () => {
    expect(directionOf(points([1, 2, 3, 4]), 'higherIsBetter')).toEqual({
      verdict: 'notKnown',
      strength: null,
      test: null,
      statistic: null,
      p: null,
      periods: ['2022', '2023', '2024', '2025'],
      why: '4 comparable figures, five needed',
    });
    expect(directionOf(points([1]), 'higherIsBetter').why).toBe('1 comparable figure, five needed');
    expect(directionOf([], 'neitherIsBetter')).toMatchObject({
      verdict: 'notKnown',
      why: 'no comparable figures',
    });
  });

  it('is not known where nobody has recorded what can be compared', () => {
    expect(directionOf(null, 'higherIsBetter')).toMatchObject({ verdict: 'notKnown', periods: [] });
  });

  it('uses the trend test on the last five where all have real counts', () => {
    const found = directionOf(points(careLeavers, careLeaverCounts), 'higherIsBetter');
    expect(found).toMatchObject({
      verdict: 'gettingBetter',
      strength: 'probable',
      test: 'fivePointTrend',
      periods: ['2021', '2022', '2023', '2024', '2025'],
    });
    expect(found.statistic).toBeCloseTo(8.4899, 4);
    expect(found.p).toBeCloseTo(0.003571, 6);
  });

  it('uses the rank test where one of the last five has no counts', () => {
    const counts = careLeaverCounts.map((pair, index) => (index === 3 ? null : pair));
    expect(directionOf(points(careLeavers, counts), 'higherIsBetter').test).toBe('mannKendall');
  });

  it('uses the rank test where the trend test cannot be calculated', () => {
    const everybody = [10, 10, 10, 10, 10].map((count) => [count, 10] as const);
    const found = directionOf(points([100, 100, 100, 100, 100], everybody), 'higherIsBetter');
    expect(found).toMatchObject({
      verdict: 'noClearChange',
      test: 'mannKendall',
      statistic: 0,
      p: 1,
    });
  });

  it('uses the trend test where all have published limits', () => {
    const withLimits = points([10, 20, 30, 40, 50]).map((point) => ({
      ...point,
      limits: { lower: point.value - 1, upper: point.value + 1 },
    }));
    expect(directionOf(withLimits, 'lowerIsBetter')).toMatchObject({
      verdict: 'gettingWorse',
      strength: 'clear',
      test: 'fivePointTrend',
    });
  });

  it('looks back over eight points at most', () => {
    const found = directionOf(points([9, 9, 1, 2, 3, 4, 5, 6, 7, 8]), 'higherIsBetter');
    expect(found).toMatchObject({ verdict: 'gettingBetter', strength: 'clear', statistic: 28 });
    expect(found.periods).toHaveLength(8);
  });

  it('is clear below 5% and probable below 10% by the rank test', () => {
    const clear = directionOf(points([2.05, 2.09, 1.47, 0.66, 0.51, 0.35]), 'lowerIsBetter');
    expect(clear).toMatchObject({ verdict: 'gettingBetter', strength: 'clear', statistic: -13 });
    const probable = directionOf(points([88, 84, 89, 77, 74, 67]), 'higherIsBetter');
    expect(probable).toMatchObject({ verdict: 'gettingWorse', strength: 'probable' });
    const unclear = directionOf(points([29, 30, 32, 29, 26, 28]), 'lowerIsBetter');
    expect(unclear).toMatchObject({ verdict: 'noClearChange', strength: null, why: null });
  });

  it('is only watched where neither way is good', () => {
    const of = (values: readonly number[]) => directionOf(points(values), 'neitherIsBetter');
    expect(of([1, 2, 3, 4, 5])).toMatchObject({ verdict: 'watchedOnly', why: 'rising' });
    expect(of([5, 4, 3, 2, 1])).toMatchObject({ verdict: 'watchedOnly', why: 'falling' });
    expect(of([1, 2, 1, 2, 1])).toMatchObject({
      verdict: 'watchedOnly',
      why: 'steady',
      strength: null,
    });
  });
});
