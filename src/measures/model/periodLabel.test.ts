import { describe, expect, test } from 'vitest';
import { parsePeriodLabel, type LabelledPeriod } from './periodLabel.js';
import { periodWords } from './periodWords.js';

function read(label: string, yearType: string): LabelledPeriod {
  const period = parsePeriodLabel(label, yearType);
  if (!period.ok) throw new Error(period.error.message);
  return period.value;
}

function refused(label: string, yearType: string): string {
  const period = parsePeriodLabel(label, yearType);
  return period.ok ? `read as ${JSON.stringify(period.value)}` : period.error.kind;
}

function row(label: string, yearType: string): string {
  const { period, revision } = read(label, yearType);
  const { kind, start, end, year } = period;
  return `${kind} ${start ?? '?'} to ${end ?? '?'} (${year}) ${revision}: ${periodWords(period)}`;
}

describe('the year type decides what a label means', () => {
  test.each([
    ['2024', 'Calendar Year', 'calendar 2024-01-01 to 2024-12-31 (2024) final: calendar year 2024'],
    [
      '2024',
      'Financial Year',
      'financial 2023-04-01 to 2024-03-31 (2024) final: year ending 31 March 2024',
    ],
    [
      '2024',
      'Academic Year',
      'academic 2023-09-01 to 2024-08-31 (2024) final: academic year 2023/24',
    ],
    [
      '2023/24',
      'Academic Year',
      'academic 2023-09-01 to 2024-08-31 (2024) final: academic year 2023/24',
    ],
    ['2024', 'Annual - January', 'snapshot 2024-01-01 to 2024-01-31 (2024) final: January 2024'],
    [
      '2024',
      'Annual (end of Sept)',
      'snapshot 2024-09-30 to 2024-09-30 (2024) final: at 30 September 2024',
    ],
    ['2024', 'Annual', 'asPublished ? to ? (2024) final: 2024'],
  ])('%s in a %s', (label, yearType, expected) => {
    expect(row(label, yearType)).toBe(expected);
  });

  test('a year type that nobody has decided on is refused, never taken for a calendar year', () => {
    expect(refused('2024', 'Tax Year')).toBe('unknownYearType');
    expect(refused('2024', '')).toBe('unknownYearType');
    expect(refused('2024', 'calendar year')).toBe('unknownYearType');
  });
});

describe('every shape of label', () => {
  test.each([
    [
      '2014-16',
      'Calendar Year',
      'pooled 2014-01-01 to 2016-12-31 (2016) final: 2014 to 2016 taken together',
    ],
    [
      '2016-17',
      'Financial Year',
      'financial 2016-04-01 to 2017-03-31 (2017) final: year ending 31 March 2017',
    ],
    [
      '2016-17 (OT)',
      'Financial Year',
      'financial 2016-04-01 to 2017-03-31 (2017) final: year ending 31 March 2017 (outturn)',
    ],
    [
      '2015-16',
      'Academic Year',
      'academic 2015-09-01 to 2016-08-31 (2016) final: academic year 2015/16',
    ],
    [
      '2013/14-15/16',
      'Financial Year',
      'pooled 2013-04-01 to 2016-03-31 (2016) final: April 2013 to March 2016 taken together',
    ],
    [
      '1999/00',
      'Academic Year',
      'academic 1999-09-01 to 2000-08-31 (2000) final: academic year 1999/00',
    ],
    [
      '2018 (Rev)',
      'Academic Year',
      'academic 2017-09-01 to 2018-08-31 (2018) revised: academic year 2017/18',
    ],
    [
      '2020 (Final)',
      'Academic Year',
      'academic 2019-09-01 to 2020-08-31 (2020) final: academic year 2019/20',
    ],
    [
      '2025 (prov)',
      'Academic Year',
      'academic 2024-09-01 to 2025-08-31 (2025) provisional: academic year 2024/25',
    ],
    ['0', 'Academic Year', 'asPublished ? to ? (0) final: year not given'],
  ])('%s in a %s', (label, yearType, expected) => {
    expect(row(label, yearType)).toBe(expected);
  });

  test('the suffix of a revision leaves the label, so that two measures of one year line up', () => {
    expect(read('2025 (prov)', 'Academic Year').period).toEqual(
      read('2025', 'Academic Year').period,
    );
  });

  test('the suffix for spending as it turned out stays in the label', () => {
    expect(read('2016-17 (OT)', 'Financial Year').period.label).toBe('2016-17 (OT)');
  });

  test.each([
    ['Spring', 'Academic Year'],
    ['', 'Financial Year'],
    ['24', 'Financial Year'],
    ['20245', 'Financial Year'],
    ['2024/25 (draft)', 'Academic Year'],
    ['2023/25', 'Academic Year'],
    ['2014-16', 'Financial Year'],
    ['2013/15-15/16', 'Financial Year'],
    ['2023/24', 'Calendar Year'],
    ['2016-17', 'Annual - January'],
    ['2016-15', 'Calendar Year'],
    ['Q1 2024', 'Calendar Year'],
  ])('“%s” is no label of a %s and is refused', (label, yearType) => {
    expect(refused(label, yearType)).toBe('unknownLabel');
  });
});

describe('words for periods of other sources', () => {
  test('a quarter and a month are named', () => {
    const dates = { start: '2024-01-01', end: '2024-03-31', label: '2024 Q1', year: 2024 };
    expect(periodWords({ kind: 'quarter', ...dates })).toBe('January to March 2024');
    expect(periodWords({ kind: 'month', ...dates, start: '2024-03-01' })).toBe('March 2024');
  });
});
