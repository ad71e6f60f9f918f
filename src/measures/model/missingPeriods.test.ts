import { describe, expect, it } from 'vitest';
import { aPeriod, aSeriesSet } from '../../../test/builders/series.js';
import { withMissingPeriods } from './missingPeriods.js';
import type { Period } from './period.js';
import { periodName } from './periodName.js';
import type { YearType } from './periodLabel.js';
import { seriesOf, type SeriesPeriod, type SeriesPoint } from './seriesSet.js';

function filled(labels: readonly string[], yearType: YearType): readonly SeriesPoint[] {
  const periods = labels.map((label) => aPeriod(label, yearType));
  return withMissingPeriods(seriesOf(aSeriesSet(periods, [labels.map(() => 1)]), 0));
}

function quarter(label: string, start: string, end: string): SeriesPeriod {
  const period: Period = { kind: 'quarter', label, start, end, year: Number(end.slice(0, 4)) };
  return { ...period, revision: 'final', printed: label };
}

describe('periods that a publisher leaves out', () => {
  it.each([
    ['Academic Year', ['2019', '2022'], ['2018/19', '2019/20', '2020/21', '2021/22']],
    ['Financial Year', ['2016-17', '2018-19'], ['2016-17', '2017-18', '2018-19']],
    ['Financial Year', ['1998-99', '2000-01'], ['1998-99', '1999-00', '2000-01']],
    ['Annual', ['2019', '2021'], ['2019', '2020', '2021']],
    ['Annual - January', ['2019', '2021'], ['January 2019', 'January 2020', 'January 2021']],
    ['Calendar Year', ['2014-16', '2016-18'], ['2014 to 2016', '2015 to 2017', '2016 to 2018']],
    ['Calendar Year', ['2018', '2019'], ['2018', '2019']],
  ] as const)('in a %s of %j have a place without a figure', (yearType, labels, names) => {
    const series = filled(labels, yearType);
    expect(series.map(({ period }) => periodName(period))).toEqual(names);
    const [first, last] = [series[0], series.at(-1)];
    for (const point of series) {
      const isGiven = point === first || point === last;
      expect([point.value, point.status]).toEqual(isGiven ? [1, 'value'] : [null, 'noRow']);
    }
  });

  it('are found between quarters too, over the end of a year', () => {
    const ends = [
      quarter('Q3', '2023-07-01', '2023-09-30'),
      quarter('Q2', '2024-04-01', '2024-06-30'),
    ];
    const series = withMissingPeriods(seriesOf(aSeriesSet(ends, [[1, 2]]), 0));
    expect(series.map(({ period }) => [period.start, period.end])).toEqual([
      ['2023-07-01', '2023-09-30'],
      ['2023-10-01', '2023-12-31'],
      ['2024-01-01', '2024-03-31'],
      ['2024-04-01', '2024-06-30'],
    ]);
    expect(series[1]?.period.label).toBe('October to December 2023');
  });

  it('are not made up between different kinds of year, nor from the stray year 0', () => {
    expect(filled(['0', '2016'], 'Academic Year')).toHaveLength(2);
  });
});
