import { describe, expect, it } from 'vitest';
import { aPeriod, aSeriesSet, type CellGiven } from '../../../test/builders/series.js';
import { withCounts } from './measureCounts.js';
import { seriesOf } from './seriesSet.js';

const series = (values: readonly CellGiven[], yearType: 'Annual' | 'Financial Year') =>
  seriesOf(
    aSeriesSet(
      values.map((_, index) => aPeriod(String(2024 + index), yearType)),
      [values],
    ),
    0,
  );

describe('real counts behind a percent', () => {
  const points = [
    { period: aPeriod('2024', 'Financial Year'), value: 11 },
    { period: aPeriod('2025', 'Financial Year'), value: 11 },
  ];

  it('are found by the label, though the source counts the one in a year and the other on a day', () => {
    const found = withCounts(points, {
      numerators: series([51, 48], 'Financial Year'),
      denominators: series([447, 437], 'Annual'),
    });
    expect(found.map((point) => point.counts)).toEqual([
      { numerator: 51, denominator: 447 },
      { numerator: 48, denominator: 437 },
    ]);
  });

  it('are none where either is missing, hidden or impossible', () => {
    const found = withCounts(points, {
      numerators: series(['c', 500], 'Financial Year'),
      denominators: series([447, 437], 'Annual'),
    });
    expect(found.map((point) => point.counts)).toEqual([null, null]);
    expect(withCounts(points, null).map((point) => point.counts)).toEqual([null, null]);
  });
});
