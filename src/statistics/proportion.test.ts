import { describe, expect, it } from 'vitest';
import { normalDeviate, poolProportion, wilsonLimits } from './proportion.js';

function percentText(numerator: number, denominator: number): string {
  const limits = wilsonLimits(numerator, denominator);
  if (limits === null) return 'none';
  return [limits.proportion, limits.lower, limits.upper]
    .map((share) => (share * 100).toFixed(2))
    .join(' ');
}

describe('Wilson limits', () => {
  it.each([
    [0, 10, '0.00 0.00 27.75'],
    [10, 10, '100.00 72.25 100.00'],
    [1, 3, '33.33 6.15 79.23'],
    [12, 17, '70.59 46.87 86.72'],
    [2, 199, '1.01 0.28 3.59'],
    [85, 142, '59.86 51.64 67.56'],
    [0, 1, '0.00 0.00 79.35'],
    [0, 0, 'none'],
    [98, 100, '98.00 93.00 99.45'],
  ])('of %i out of %i are those of case 55', (numerator, denominator, expected) => {
    expect(percentText(numerator, denominator)).toBe(expected);
  });

  it('are exactly 0 and 1 at the ends', () => {
    expect(wilsonLimits(0, 10)?.lower).toBe(0);
    expect(wilsonLimits(10, 10)?.upper).toBe(1);
  });

  it('agree with published worked values at two levels', () => {
    const at95 = wilsonLimits(65, 100);
    expect(at95?.lower).toBeCloseTo(0.552544433, 9);
    expect(at95?.upper).toBeCloseTo(0.7363575176, 9);
    const at998 = wilsonLimits(65, 100, normalDeviate.at998);
    expect(at998?.lower).toBeCloseTo(0.4954946574, 9);
    expect(at998?.upper).toBeCloseTo(0.7783540614, 9);
  });

  it.each([
    [5, 4],
    [-1, 4],
    [700, 300],
    [Number.NaN, 4],
  ])('refuse %d of %d', (numerator, denominator) => {
    expect(() => wilsonLimits(numerator, denominator)).toThrow(RangeError);
  });
});

describe('proportion of several areas together', () => {
  it('adds counts, and leaves out of both an area that lacks one (case 63)', () => {
    const pooled = poolProportion([
      { numerator: 90, denominator: 900 },
      { numerator: 10, denominator: 200 },
      { numerator: null, denominator: 400 },
    ]);
    expect(pooled).toEqual({
      numerator: 100,
      denominator: 1100,
      proportion: 100 / 1100,
      withBoth: 2,
      of: 3,
    });
  });

  it('is never made from percentages alone', () => {
    expect(poolProportion([{ numerator: null, denominator: null }])).toBeNull();
  });

  it('has no figure when the denominators add to nought', () => {
    expect(poolProportion([{ numerator: 0, denominator: 0 }])?.proportion).toBeNull();
  });
});
