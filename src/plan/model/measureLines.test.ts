import { describe, expect, it } from 'vitest';

import { aJudgedMeasure } from '../../../test/builders/judged.js';
import { aPeriod } from '../../../test/builders/series.js';
import { measureLines } from './measureLines.js';
import { measureSparkline } from './measureSparkline.js';
import { measureTable } from './measureTable.js';

const years = ['2018', '2019 (Rev)', '2020', '2021', '2022'].map((year) => aPeriod(year));
const rows = { Alderbury: [1, 2, 3, 4, 5] };
const england = [6, 7, 8, 9, 10];

describe('the large and the small line of a measure', () => {
  const judged = aJudgedMeasure({
    rows,
    england,
    periods: years,
    comparability: { breakBefore: '2021 (prov)', notComparablePeriods: ['2019'] },
  });
  const lines = measureLines(judged);
  const small = measureSparkline(judged);

  it('leave out the same periods, which labels name with or without their suffix', () => {
    expect(lines?.lines[0]?.points.map(({ value }) => value)).toEqual([1, null, 3, 4, 5]);
    expect(lines?.lines[1]?.points.map(({ value }) => value)).toEqual([6, null, 8, 9, 10]);
    expect(small?.main).toEqual(lines?.lines[0]?.points);
    expect(small?.england).toEqual(lines?.lines[1]?.points);
  });

  it('are cut at the same break', () => {
    expect(lines?.breaks.map(({ note }) => note)).toEqual(['compared from 2021 on']);
    expect(small?.breaks).toEqual(lines?.breaks);
  });

  it('tell a figure that is left out from one that is not there', () => {
    const given = aJudgedMeasure({
      rows: { Alderbury: [1, 2, '-', 4, 5] },
      periods: years,
      comparability: { breakBefore: null, notComparablePeriods: ['2019 (Rev)', '2020'] },
    });
    const points = measureLines(given)?.lines[0]?.points ?? [];
    expect(points.map(({ isLeftOut }) => isLeftOut ?? false)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('are cut where the years begin again after a break whose own label is missing', () => {
    const given = aJudgedMeasure({
      rows: { Alderbury: [1, 2, 5] },
      periods: ['2018', '2019', '2022'].map((year) => aPeriod(year)),
      comparability: { breakBefore: '2021', notComparablePeriods: [] },
    });
    expect(measureLines(given)?.breaks).toEqual([
      { on: '2021-07-01', note: 'compared from 2022 on' },
    ]);
  });

  it('begin small with the first figure that may be drawn', () => {
    const given = aJudgedMeasure({
      rows,
      england,
      periods: years,
      comparability: { breakBefore: null, notComparablePeriods: ['2018', '2019'] },
    });
    expect(measureSparkline(given)?.main.map(({ label }) => label)).toEqual([
      '2020',
      '2021',
      '2022',
    ]);
    expect(measureSparkline(given)?.england).toHaveLength(3);
  });

  it('have no line for a comparator whose every figure is left out', () => {
    const given = aJudgedMeasure({
      rows,
      england: [6, '-', '-', '-', '-'],
      periods: years,
      comparability: { breakBefore: null, notComparablePeriods: ['2018'] },
    });
    expect(measureLines(given)?.lines.map(({ name }) => name)).toEqual(['Alderbury']);
  });
});

describe('a period without dates', () => {
  const periods = [aPeriod('0'), aPeriod('2023'), aPeriod('2024')];
  const judged = aJudgedMeasure({ rows: { Alderbury: [1, 2, 3] }, england: [4, 5, 6], periods });

  it('is not drawn', () => {
    expect(measureLines(judged)?.lines.map(({ points }) => points.map(({ at }) => at))).toEqual([
      ['2023-12-31', '2024-12-31'],
      ['2023-12-31', '2024-12-31'],
    ]);
    expect(measureSparkline(judged)?.main.map(({ value }) => value)).toEqual([2, 3]);
    expect(measureSparkline(judged)?.england.map(({ value }) => value)).toEqual([5, 6]);
  });

  it('has its row in the table, which says so', () => {
    const table = measureTable(judged);
    expect(table?.rows.map(({ heading, cells }) => [heading, cells[0]])).toEqual([
      ['2024', '3.0%'],
      ['2023', '2.0%'],
      ['Year not given', '1.0%'],
    ]);
    expect(table?.notes).toEqual(['Year not given: the source does not say when, so not drawn.']);
  });

  it('leaves nothing to draw where there is no other', () => {
    const alone = aJudgedMeasure({ rows: { Alderbury: [1] }, periods: [aPeriod('0')] });
    expect(measureLines(alone)?.lines.map(({ points }) => points)).toEqual([[]]);
    expect(measureSparkline(alone)).toBeNull();
  });

  it('is drawn in its year where a year at least is known', () => {
    const annual = ['2023', '2024'].map((year) => aPeriod(year, 'Annual'));
    const given = aJudgedMeasure({ rows: { Alderbury: [1, 2] }, periods: annual });
    expect(measureLines(given)?.lines[0]?.points.map(({ at }) => at)).toEqual([
      '2023-12-31',
      '2024-12-31',
    ]);
  });
});

describe('the table of a measure', () => {
  it('names the periods that are left out as the chart leaves them out', () => {
    const judged = aJudgedMeasure({
      rows,
      periods: years,
      comparability: { breakBefore: null, notComparablePeriods: ['2019 (Final)', '2020 (Rev)'] },
    });
    expect(measureTable(judged)?.notes).toEqual([
      'Not to be compared with other years, and not drawn: 2019, 2020.',
    ]);
  });
});
