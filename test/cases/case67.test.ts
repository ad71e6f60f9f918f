import { describe, expect, it } from 'vitest';
import {
  academicYearOf,
  financialYearOf,
  londonDate,
  quarterOf,
} from '../../src/lib/calendarDate.js';
import { parsePeriodLabel } from '../../src/measures/model/periodLabel.js';
import { findQuarter, newestQuarter } from '../../src/reports/model/quarter.js';
import { caseRows } from './caseRows.js';
import { productFiles } from './productFiles.js';

const moments = caseRows('case67-moments.csv', ['moment']).map((row) => row.text('moment'));

describe('case 67: the last evening of a year', () => {
  it('belongs to the year that it is in London', () => {
    const read = moments.map((moment) => [
      londonDate(moment),
      academicYearOf(moment).label,
      financialYearOf(moment).label,
      quarterOf(moment).label,
    ]);
    expect(read.map((row) => row.join(' '))).toEqual([
      '2024-08-31 2023/24 2024-25 Q2',
      '2024-09-01 2024/25 2024-25 Q2',
      '2024-03-31 2023/24 2023-24 Q4',
      '2024-04-01 2023/24 2024-25 Q1',
      '2023-04-01 2022/23 2023-24 Q1',
      '2025-12-31 2025/26 2025-26 Q3',
      '2024-09-01 2024/25 2024-25 Q2',
      '2024-01-01 2023/24 2023-24 Q4',
    ]);
  });

  it('decides which quarter’s report is the newest', () => {
    expect(newestQuarter(new Date('2024-03-31T22:59:59Z')).id).toBe('2023-24-q3');
    expect(newestQuarter(new Date('2024-03-31T23:30:00Z')).id).toBe('2023-24-q4');
    expect(newestQuarter(new Date('2025-12-31T23:30:00Z')).id).toBe('2025-26-q2');
    expect(findQuarter('2023-24-q4')?.end).toBe('2024-03-31');
  });

  it('has labels with a slash for academic and a hyphen for financial years', () => {
    const labelled = (label: string, yearType: string) => parsePeriodLabel(label, yearType).ok;
    expect(labelled(academicYearOf('2024-09-01').label, 'Academic Year')).toBe(true);
    expect(labelled(financialYearOf('2024-09-01').label, 'Financial Year')).toBe(true);
  });
});

describe('case 67: the day of an instant', () => {
  it('is taken in one place, which knows the time in London', async () => {
    const local = /\.get(FullYear|Month|Date|Day|Hours)\(\)|toLocale(Date|Time)String/;
    const others = (await productFiles()).filter(({ text }) => local.test(text));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('is never cut off the clock’s own text', async () => {
    const cut = /(clock\(\)|new Date\(\)|now|[aA]t)\)?\.toISOString\(\)\s*\.slice/;
    const others = (await productFiles()).filter(({ text }) => cut.test(text));
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});
