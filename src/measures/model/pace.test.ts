import { describe, expect, it } from 'vitest';
import {
  anArea,
  aPeriod,
  aRegister,
  aSeriesSet,
  type CellGiven,
} from '../../../test/builders/series.js';
import { toComparators } from './comparators.js';
import type { Polarity } from './measure.js';
import { paceOf } from './pace.js';
import { toAreaRegister } from './seriesSet.js';

const none = { breakBefore: null, notComparablePeriods: [] };
const names = Array.from({ length: 120 }, (_, index) => `place-${index}`);

/** `ours` first, then 119 places whose figures are worked out from their number. */
function pace(
  labels: readonly string[],
  ours: readonly CellGiven[],
  given: {
    readonly others: (place: number) => readonly CellGiven[];
    readonly polarity?: Polarity;
    readonly notComparable?: readonly string[];
  },
) {
  const blank = labels.map(() => '-');
  const rows = [blank, blank, ours, ...names.slice(1).map((_, index) => given.others(index + 1))];
  return paceOf(
    {
      set: aSeriesSet(
        labels.map((label) => aPeriod(label)),
        rows,
      ),
      comparators: toComparators(aRegister(names), []),
      comparability: { ...none, notComparablePeriods: given.notComparable ?? [] },
      polarity: given.polarity ?? 'lowerIsBetter',
    },
    2,
  );
}

describe('pace', () => {
  it('counts who changed more and less between the same two periods', () => {
    const found = pace(['2020', '2021'], [10, 11], {
      others: (place) => [10, place <= 29 ? 12 : place <= 40 ? 11 : 9],
    });
    expect(found).toEqual({
      verdict: 'behindMost',
      basePeriod: '2020',
      latestPeriod: '2021',
      baseValue: 10,
      latestValue: 11,
      change: 1,
      authorities: 120,
      roseMore: 29,
      roseLess: 79,
      rose: 41,
      fell: 79,
      why: null,
    });
  });

  it('needs fewer than a quarter on the one side: exactly a quarter is about as others', () => {
    const withMore = (count: number, polarity: Polarity) =>
      pace(['2020', '2021'], [10, 11], {
        polarity,
        others: (place) => [10, place <= count ? 12 : 9],
      }).verdict;
    expect(withMore(30, 'lowerIsBetter')).toBe('aboutAsOthers');
    expect(withMore(29, 'lowerIsBetter')).toBe('behindMost');
    expect(withMore(29, 'higherIsBetter')).toBe('aheadOfMost');
    expect(withMore(29, 'neitherIsBetter')).toBe('roseMoreThanMost');
    expect(withMore(100, 'neitherIsBetter')).toBe('fellMoreThanMost');
    expect(withMore(100, 'lowerIsBetter')).toBe('aheadOfMost');
  });

  it('needs more than half on the other side', () => {
    const found = pace(['2020', '2021'], [10, 11], {
      others: (place) => [10, place <= 60 ? 9 : 11],
    });
    expect(found).toMatchObject({ roseMore: 0, roseLess: 60, verdict: 'aboutAsOthers' });
  });

  it('takes equal changes as equal in spite of binary debris', () => {
    const found = pace(['2020', '2021'], [0.1, 0.3], { others: () => [0.2, 0.4] });
    expect(found).toMatchObject({ change: 0.2, roseMore: 0, roseLess: 0 });
  });

  it('looks back over five comparable points, not-comparable ones left out', () => {
    const labels = ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];
    const found = pace(labels, [1, 2, 3, 4, 5, 6, 7, 8], {
      others: () => [1, 1, 1, 1, 1, 1, 1, 1],
      notComparable: ['2021'],
    });
    expect(found).toMatchObject({ basePeriod: '2018', latestPeriod: '2024' });
  });

  it('passes over a base in which fewer than 100 authorities have both figures', () => {
    const found = pace(['2020', '2021', '2022'], [1, 2, 3], {
      others: (place) => [place <= 98 ? 1 : '-', 1, 1],
    });
    expect(found).toMatchObject({ basePeriod: '2021', authorities: 120 });
  });

  it('is not known, with why, for want of points, authorities or recorded breaks', () => {
    const others = () => [1, 1];
    expect(pace(['2020', '2021'], ['-', 3], { others })).toMatchObject({
      verdict: 'notKnown',
      why: 'fewer than two comparable figures',
      change: null,
    });
    const few = pace(['2020', '2021'], [1, 3], { others: (place) => [1, place <= 98 ? 1 : 'c'] });
    expect(few.why).toBe('fewer than 100 authorities have both figures');
    const set = aSeriesSet([aPeriod('2020')], [[1]]);
    const comparators = toComparators(toAreaRegister([anArea({ id: 'place-0' })]), []);
    const unrecorded = {
      set,
      comparators,
      comparability: null,
      polarity: 'lowerIsBetter',
    } as const;
    expect(paceOf(unrecorded, 0).verdict).toBe('notKnown');
  });
});
