import { describe, expect, it } from 'vitest';
import { aPeriod } from '../../../test/builders/series.js';
import type { Period } from './period.js';
import { periodIdentity, stepBetween } from './periodStep.js';

const quarter = (label: string, start: string, end: string): Period => ({
  kind: 'quarter',
  label,
  start,
  end,
  year: Number(end.slice(0, 4)),
});

describe('whether a period follows another', () => {
  it('holds for one year and the next', () => {
    expect(stepBetween(aPeriod('2018'), aPeriod('2019'))).toBe('adjacent');
    expect(stepBetween(aPeriod('2022/23', 'Academic Year'), aPeriod('2024', 'Academic Year'))).toBe(
      'adjacent',
    );
    expect(stepBetween(aPeriod('2024', 'Annual'), aPeriod('2025', 'Annual'))).toBe('adjacent');
  });

  it('does not hold across a gap, as in the pandemic', () => {
    expect(stepBetween(aPeriod('2019'), aPeriod('2022'))).toBeNull();
  });

  it('does not hold between kinds of year, nor from the stray year 0', () => {
    expect(stepBetween(aPeriod('2018'), aPeriod('2019', 'Financial Year'))).toBeNull();
    expect(stepBetween(aPeriod('0', 'Academic Year'), aPeriod('2016', 'Academic Year'))).toBeNull();
  });

  it('holds for pools of years that step by one, which overlap', () => {
    expect(stepBetween(aPeriod('2019-21'), aPeriod('2020-22'))).toBe('overlapping');
    expect(stepBetween(aPeriod('2019-21'), aPeriod('2022-24'))).toBe('adjacent');
    expect(stepBetween(aPeriod('2018-20'), aPeriod('2020-22'))).toBeNull();
  });

  it('holds for counts on the same day of the year', () => {
    const january = (year: string) => aPeriod(year, 'Annual - January');
    const september = aPeriod('2025', 'Annual (end of Sept)');
    expect(stepBetween(january('2024'), january('2025'))).toBe('adjacent');
    expect(stepBetween(january('2024'), september)).toBeNull();
  });

  it('holds for quarters by the calendar, over the year’s end and in a leap year', () => {
    const last = quarter('Q3', '2023-10-01', '2023-12-31');
    const next = quarter('Q4', '2024-01-01', '2024-03-31');
    expect(stepBetween(last, next)).toBe('adjacent');
    expect(
      stepBetween(
        quarter('Q', '2024-01-01', '2024-02-29'),
        quarter('Q', '2024-03-01', '2024-05-31'),
      ),
    ).toBe('adjacent');
    expect(stepBetween(last, quarter('Q1', '2024-04-01', '2024-06-30'))).toBeNull();
  });
});

it('two labels of one academic year are one period', () => {
  const identities = ['2025', '2024/25', '2025 (prov)'].map((label) =>
    periodIdentity(aPeriod(label, 'Academic Year')),
  );
  expect(new Set(identities).size).toBe(1);
});
