import { describe, expect, it } from 'vitest';
import { aPeriod, aSeriesSet } from '../../../test/builders/series.js';
import { comparablePoints } from './comparablePoints.js';
import type { Comparability } from './judgement.js';
import { seriesOf } from './seriesSet.js';

function labels(printed: readonly string[], comparability: Comparability): readonly string[] {
  const periods = printed.map((label) => aPeriod(label, 'Academic Year'));
  const set = aSeriesSet(periods, [printed.map((_, index) => index)]);
  return comparablePoints(seriesOf(set, 0), comparability).map((point) => point.period.label);
}

describe('comparable points', () => {
  it('begin at the break and leave out what may not be compared', () => {
    const comparability = { breakBefore: '2019', notComparablePeriods: ['2020', '2021'] };
    expect(labels(['2018', '2019', '2020', '2021', '2022'], comparability)).toEqual([
      '2019',
      '2022',
    ]);
  });

  it('know a label as the source prints it', () => {
    const printed = ['2018 (Rev)', '2019 (Rev)', '2020 (Final)', '2023 (Rev)'];
    const comparability = { breakBefore: '2019 (Rev)', notComparablePeriods: ['2020 (Final)'] };
    expect(labels(printed, comparability)).toEqual(['2019', '2023']);
  });

  it('know a label whose suffix a later release dropped', () => {
    const comparability = { breakBefore: '2019 (Rev)', notComparablePeriods: ['2020 (Final)'] };
    expect(labels(['2018', '2019', '2020', '2021'], comparability)).toEqual(['2019', '2021']);
  });

  it('lose nothing where the file no longer holds the years before the break', () => {
    expect(
      labels(['2021/22', '2022/23'], { breakBefore: '2016', notComparablePeriods: [] }),
    ).toEqual(['2021/22', '2022/23']);
  });

  it('are none where the break lies after every period', () => {
    expect(labels(['2018', '2019'], { breakBefore: '2024', notComparablePeriods: [] })).toEqual([]);
  });

  it('are all of them where no break is recorded', () => {
    expect(labels(['2018', '2019'], { breakBefore: null, notComparablePeriods: [] })).toHaveLength(
      2,
    );
  });

  it('hold only periods with a figure', () => {
    const set = aSeriesSet([aPeriod('2023'), aPeriod('2024')], [['c', 4]]);
    const none = { breakBefore: null, notComparablePeriods: [] };
    expect(comparablePoints(seriesOf(set, 0), none)).toMatchObject([{ value: 4 }]);
  });

  it('refuse a break that names no year', () => {
    const comparability = { breakBefore: 'last spring', notComparablePeriods: [] };
    expect(() => labels(['2018'], comparability)).toThrow(RangeError);
  });
});
