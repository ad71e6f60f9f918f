import { expect, it } from 'vitest';
import { roundHalfAway } from '../../src/lib/decimal.js';
import {
  trendOfLimits,
  trendOfProportions,
  type FivePointTrend,
} from '../../src/statistics/fivePointTrend.js';
import { normalDeviate, wilsonLimits } from '../../src/statistics/proportion.js';
import { describeWithReference, numberIn, referenceRows, textIn } from './referenceFolder.js';

type Row = Record<string, string>;

function known(row: Row, column: string): number {
  const value = numberIn(row, column);
  if (value === null) throw new Error(`blank ${column}`);
  return value;
}

function label(trend: FivePointTrend | null): string {
  if (trend === null) return 'Cannot be calculated';
  if (trend.p >= 0.002 || !trend.slopesAgree) return 'No significant change';
  return trend.slope > 0 ? 'Increasing' : 'Decreasing';
}

describeWithReference('worked reference numbers', () => {
  it('rounds half away from zero in every row, as the Department for Education does', () => {
    const rows = referenceRows('methods', 'rounding_cases.csv');
    expect(rows).toHaveLength(14);
    for (const row of rows) {
      const rounded = roundHalfAway(known(row, 'value'), known(row, 'dp'));
      expect(rounded, textIn(row, 'value')).toBe(known(row, 'expected_half_away_from_zero'));
    }
  });

  it('gives every Wilson limit of the proportions table at 95% and 99.8%', () => {
    const rows = referenceRows('methods', 'proportions.csv').filter(
      (row) => numberIn(row, 'Numerator') !== null && numberIn(row, 'Denominator') !== null,
    );
    expect(rows).toHaveLength(16);
    for (const row of rows) {
      const parts = [known(row, 'Numerator'), known(row, 'Denominator')] as const;
      const scale = known(row, 'multiplier');
      const at95 = wilsonLimits(...parts);
      const at998 = wilsonLimits(...parts, normalDeviate.at998);
      const found = [at95?.proportion, at95?.lower, at95?.upper, at998?.lower, at998?.upper];
      const columns = ['value', 'lower95_0cl', 'upper95_0cl', 'lower99_8cl', 'upper99_8cl'];
      columns.forEach((column, index) => {
        expect((found[index] ?? NaN) * scale).toBeCloseTo(known(row, column), 9);
      });
    }
  });

  it('labels the trend in every case from the tests of Fingertips', () => {
    const cases = new Map<string, readonly Row[]>();
    for (const row of referenceRows('methods', 'trend_unit_cases.csv')) {
      const name = textIn(row, 'case');
      cases.set(name, [...(cases.get(name) ?? []), row]);
    }
    expect(cases.size).toBe(9);
    for (const [name, rows] of cases) {
      const trend = trendOfCase(rows);
      const [first] = rows;
      if (first === undefined) throw new Error('a case without rows');
      const expected = textIn(first, 'expected').replace('CannotBe', 'Cannot be ');
      expect(expected.toLowerCase(), name).toContain(label(trend).toLowerCase());
      const chiSquare = numberIn(first, 'chi_square');
      if (trend !== null && chiSquare !== null) {
        expect(trend.statistic, name).toBeCloseTo(chiSquare, 1);
      }
    }
  });

  it('gives slope, chi-square and label of all 558 series of real hospital admissions', () => {
    const rows = referenceRows('methods', 'trend_expected_fingertips_90284.csv');
    expect(rows).toHaveLength(558);
    for (const row of rows) {
      const trend = numberIn(row, 'slope') === null ? null : trendOfLimits(limitPoints(row));
      expect(label(trend)).toBe(textIn(row, 'expected'));
      if (trend === null) continue;
      expect(trend.slope).toBeCloseTo(known(row, 'slope'), 9);
      expect(trend.statistic).toBeCloseTo(known(row, 'chi_square'), 9);
      expect(trend.slopesAgree).toBe(known(row, 'all_slopes_same_sign') === 1);
    }
  });
});

function trendOfCase(rows: readonly Row[]): FivePointTrend | null {
  const method = rows[0]?.['method'] ?? '';
  if (/^proportion/i.test(method)) {
    return trendOfProportions(
      rows.map((row) => ({
        numerator: known(row, 'count'),
        denominator: known(row, 'denominator'),
      })),
    );
  }
  return trendOfLimits(
    rows.map((row) => ({
      value: known(row, 'value'),
      lower: known(row, 'lower'),
      upper: known(row, 'upper'),
    })),
  );
}

function limitPoints(row: Row) {
  return [1, 2, 3, 4, 5].map((place) => ({
    value: known(row, `value${place}`),
    lower: known(row, `lower${place}`),
    upper: known(row, `upper${place}`),
  }));
}
