import { describe, expect, test } from 'vitest';
import {
  academicYearOf,
  dayInWords,
  financialYearOf,
  isCalendarDate,
  londonDate,
  quarterOf,
} from './calendarDate.js';

describe('years by the day it is in London', () => {
  test.each([
    ['2024-08-31T22:59:59Z', '2024-08-31', '2023/24', '2024-25', 'Q2'],
    ['2024-08-31T23:30:00Z', '2024-09-01', '2024/25', '2024-25', 'Q2'],
    ['2024-03-31T22:59:59Z', '2024-03-31', '2023/24', '2023-24', 'Q4'],
    ['2024-03-31T23:30:00Z', '2024-04-01', '2023/24', '2024-25', 'Q1'],
    ['2023-03-31T23:30:00Z', '2023-04-01', '2022/23', '2023-24', 'Q1'],
    ['2025-12-31T23:30:00Z', '2025-12-31', '2025/26', '2025-26', 'Q3'],
    ['2024-09-01', '2024-09-01', '2024/25', '2024-25', 'Q2'],
    ['2024-01-01', '2024-01-01', '2023/24', '2023-24', 'Q4'],
  ])('%s is %s: academic %s, financial %s, %s', (...row) => {
    const [moment, day, academic, financial, quarter] = row;
    expect(londonDate(moment)).toBe(day);
    expect(academicYearOf(moment).label).toBe(academic);
    expect(financialYearOf(moment).label).toBe(financial);
    expect(quarterOf(moment).label).toBe(quarter);
    if (moment.includes('T')) expect(londonDate(new Date(moment))).toBe(day);
  });

  test('an offset is a zone too, and a moment without one is refused', () => {
    expect(londonDate('2024-09-01T00:30:00+01:00')).toBe('2024-09-01');
    expect(() => londonDate('2024-09-01T00:30:00')).toThrow(RangeError);
    expect(() => londonDate('1/9/2024')).toThrow(RangeError);
  });
});

test('a year and a quarter know their first and last day', () => {
  expect(academicYearOf('2000-01-01')).toEqual({
    label: '1999/00',
    start: '1999-09-01',
    end: '2000-08-31',
  });
  expect(financialYearOf('1999-04-01')).toEqual({
    label: '1999-00',
    start: '1999-04-01',
    end: '2000-03-31',
  });
  expect(quarterOf('2026-02-28')).toEqual({
    label: 'Q4',
    financialYear: '2025-26',
    start: '2026-01-01',
    end: '2026-03-31',
  });
});

test('only real days are calendar days', () => {
  expect(['2024-02-29', '2023-02-29', '2024-13-01', '2024-1-1', ''].map(isCalendarDate)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a day is written out without leading zeros', () => {
  expect(dayInWords('2024-03-05')).toBe('5 March 2024');
  expect(() => dayInWords('March')).toThrow(RangeError);
});
