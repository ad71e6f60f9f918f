import { describe, expect, it } from 'vitest';
import { aPeriod } from '../../../test/builders/series.js';
import type { AreaComparison } from './judgement.js';
import { percentLimits } from './measureCounts.js';
import { standingOf } from './standing.js';

const latest = { period: aPeriod('2025'), value: 95, status: 'value', mark: null };

const comparison: AreaComparison = {
  latest,
  latestWithValue: latest,
  previous: null,
  change: null,
  changeNote: null,
  rank: null,
  quartiles: null,
  band: 'A',
  neighbours: { mean: null, withData: 4, of: 10, vintage: '2025' },
  region: { name: 'South West', value: 93 },
  england: { value: 89 },
};

describe('standing', () => {
  const limits = { lower: 91, upper: 97 };

  it('sets the area’s limits against each comparator', () => {
    expect(standingOf(comparison, limits, 'higherIsBetter')).toEqual({
      england: 'better',
      region: 'similar',
      neighbours: null,
      test: 'limits',
    });
    expect(standingOf(comparison, limits, 'lowerIsBetter').england).toBe('worse');
  });

  it('never says better or worse where neither way is good', () => {
    expect(standingOf(comparison, limits, 'neitherIsBetter')).toMatchObject({
      england: null,
      region: 'similar',
    });
  });

  it('knows only the quarter where there are no limits', () => {
    expect(standingOf(comparison, null, 'higherIsBetter')).toEqual({
      england: null,
      region: null,
      neighbours: null,
      test: 'band',
    });
  });

  it('gives no verdict where there is neither', () => {
    expect(standingOf({ ...comparison, band: null }, null, 'higherIsBetter').test).toBeNull();
    const withoutFigure = { ...comparison, latest: { ...latest, value: null }, band: null };
    expect(standingOf(withoutFigure, limits, 'higherIsBetter').test).toBeNull();
  });
});

describe('limits from real counts', () => {
  const point = (value: number | null) => ({ ...latest, value, status: 'value' as const });
  const limitsOf = (numerator: number | null, denominator: number | null) =>
    percentLimits(latest.period, {
      numerators: [point(numerator)],
      denominators: [point(denominator)],
    });

  it('are those of Wilson, in percent', () => {
    expect(limitsOf(98, 100)?.lower).toBeCloseTo(92.999, 2);
    expect(limitsOf(98, 100)?.upper).toBeCloseTo(99.45, 2);
  });

  it('are not given where a count is missing, nobody is there, or more are counted than there are', () => {
    expect(limitsOf(null, 100)).toBeNull();
    expect(limitsOf(0, 0)).toBeNull();
    expect(limitsOf(700, 300)).toBeNull();
    expect(percentLimits(latest.period, null)).toBeNull();
  });
});
