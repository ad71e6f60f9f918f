import { describe, expect, it } from 'vitest';
import {
  anArea,
  aPeriod,
  aRegister,
  aSeriesSet,
  type CellGiven,
} from '../../../test/builders/series.js';
import { benchmarkMeasure } from './benchmark.js';
import { standingTitle, trendTitle } from './chartTitles.js';
import { comparablePoints } from './comparablePoints.js';
import { toComparators } from './comparators.js';
import { directionOf } from './direction.js';
import type { Comparability } from './judgement.js';
import type { Polarity, Unit } from './measure.js';
import { withCounts } from './measureCounts.js';
import type { MeasureWording } from './sentence.js';
import { seriesOf } from './seriesSet.js';

const dorset = anArea({ id: 'dorset', name: 'Dorset' });

interface Given {
  readonly england?: readonly CellGiven[];
  readonly wording?: MeasureWording;
  readonly polarity?: Polarity;
  readonly comparability?: Comparability | null;
}

function title(values: readonly CellGiven[], given: Given = {}): string {
  const labels = values.map((_, index) => String(2026 - values.length + index));
  const england = given.england ?? labels.map(() => 18);
  const set = aSeriesSet(
    labels.map((label) => aPeriod(label)),
    [england, values],
  );
  const polarity = given.polarity ?? 'lowerIsBetter';
  const series = seriesOf(set, 1);
  const comparability =
    given.comparability === undefined
      ? { breakBefore: null, notComparablePeriods: [] }
      : given.comparability;
  const points =
    comparability === null ? null : withCounts(comparablePoints(series, comparability), null);
  return trendTitle({
    area: dorset,
    series,
    england: seriesOf(set, 0),
    direction: directionOf(points, polarity),
    polarity,
    wording: given.wording ?? {
      unit: 'percent',
      isTotal: false,
      decimals: 0,
      people: 'children in care',
    },
  });
}

describe('title of a line chart', () => {
  it('says that a share stayed about where it was', () => {
    expect(title([29, 30, 32, 29, 26, 28])).toBe(
      'Dorset has stayed at about 3 in 10 since 2020. England is about 2 in 10.',
    );
    expect(title([41, 40, 42, 41, 40], { england: [46, 46, 46, 46, 46] })).toBe(
      'Dorset has stayed at about 4 in 10 since 2021. England is under half.',
    );
  });

  it('says risen or fallen only where the test found it', () => {
    expect(
      title([88, 84, 89, 77, 74, 67], { polarity: 'higherIsBetter', england: [1, 1, 1, 1, 1, 84] }),
    ).toBe('Dorset has fallen from 88% in 2020 to 67% in 2025. England is 84%.');
    expect(title([1, 2, 3, 4, 5], { polarity: 'neitherIsBetter' })).toBe(
      'Dorset has risen from 1% in 2021 to 5% in 2025. England is 18%.',
    );
    expect(title([21, 22, 20, 22, 25])).toBe(
      'Dorset went from 21% in 2021 to 25% in 2025, with no clear trend. England is 18%.',
    );
  });

  it('says only from and to where direction is not known', () => {
    expect(title([65, 67, 67, 70])).toBe(
      'Dorset went from 65% in 2022 to 70% in 2025. England is 18%.',
    );
  });

  it('says when the last figure shows the same as the first', () => {
    expect(title([36, 34, 40, 37, 36])).toBe('Dorset was 36% in 2025, as in 2021. England is 18%.');
  });

  it('states one figure alone, and the newest alone where nobody recorded what can be compared', () => {
    expect(title(['-', '-', 55])).toBe('Dorset was 55% in 2025. England is 18%.');
    expect(title([20, 55], { comparability: null })).toBe(
      'Dorset was 55% in 2025. England is 18%.',
    );
  });

  it('sets England’s figure of the same year beside an older one', () => {
    expect(title([50, 55, 'c'], { england: [10, 11, 12] })).toBe(
      'Dorset went from 50% in 2023 to 55% in 2024. England was 11%.',
    );
  });

  it('never starts from a period that may not be compared', () => {
    const comparability = { breakBefore: '2022', notComparablePeriods: ['2022'] };
    expect(title([90, 80, 50, 55, 57], { comparability })).toBe(
      'Dorset went from 50% in 2023 to 57% in 2025. England is 18%.',
    );
  });

  it('says when there are no figures', () => {
    expect(title(['c', '-'])).toBe('There are no figures for Dorset.');
  });

  it('sets no total of England beside a number of things', () => {
    const wording = { unit: 'number', isTotal: true, decimals: 0, people: null } as const;
    expect(title([265, 230], { wording })).toBe('Dorset went from 265 in 2024 to 230 in 2025.');
  });
});

describe('title of the bars of all authorities', () => {
  const values = [10, 20, 30, 40, 50];

  function bars(
    value: number | null,
    given: {
      readonly unit?: Unit;
      readonly isTotal?: boolean;
      readonly isGap?: boolean;
      readonly name?: string;
    } = {},
  ) {
    const benchmark = benchmarkMeasure({
      set: aSeriesSet(
        [aPeriod('2025')],
        [18, 18, ...values].map((cell) => [cell]),
      ),
      comparators: toComparators(aRegister(values.map(String)), []),
      polarity: 'lowerIsBetter',
      hasBands: true,
    });
    if (benchmark === null) throw new Error('no periods');
    const area = anArea({ id: 'area', name: given.name ?? 'Dorset' });
    return standingTitle(area, value, {
      benchmark,
      unit: given.unit ?? 'percent',
      isTotal: given.isTotal ?? false,
      isGap: given.isGap ?? false,
    });
  }

  it('says which side of most places the area is on', () => {
    expect(bars(50)).toBe('Dorset’s share is higher than in most places');
    expect(bars(10)).toBe('Dorset’s share is lower than in most places');
    expect(bars(30)).toBe('Dorset’s share is near the middle of all places');
  });

  it('calls the figure what it is', () => {
    expect(bars(50, { unit: 'ratePer10000', name: 'St. Helens' })).toBe(
      'St. Helens’ rate is higher than in most places',
    );
    expect(bars(50, { unit: 'score', isGap: true })).toBe(
      'Dorset’s gap is higher than in most places',
    );
  });

  it('says nothing of where a total stands', () => {
    expect(bars(50, { unit: 'pounds', isTotal: true })).toBe(
      'Dorset’s total grows with the size of the place',
    );
  });

  it('says when there is no figure', () => {
    expect(bars(null)).toBe('Dorset has no figure for 2025');
  });
});
