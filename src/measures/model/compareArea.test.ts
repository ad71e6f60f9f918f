import { describe, expect, it } from 'vitest';
import {
  aNeighbourSet,
  anArea,
  aPeriod,
  aRegister,
  aSeriesSet,
  type CellGiven,
} from '../../../test/builders/series.js';
import { areaId } from './area.js';
import { benchmarkMeasure } from './benchmark.js';
import { toComparators } from './comparators.js';
import { compareArea, neighbourMean } from './compareArea.js';
import type { Polarity } from './measure.js';
import { toAreaRegister } from './seriesSet.js';

const towns = ['alderbury', 'brackwater', 'colmere', 'dunstow', 'elmhampton', 'farleigh'];
const years = ['2023', '2024'].map((year) => aPeriod(year));

/** England and the region first, then the towns; figures of 2023 are all 1. */
function benchmarkOf(
  latest: readonly CellGiven[],
  given: { readonly polarity?: Polarity; readonly hasBands?: boolean } = {},
) {
  const comparators = toComparators(aRegister(towns.slice(0, latest.length)), []);
  const rows = [8, 7, ...latest].map((cell) => [1, cell]);
  const benchmark = benchmarkMeasure({
    set: aSeriesSet(years, rows),
    comparators,
    polarity: given.polarity ?? 'lowerIsBetter',
    hasBands: given.hasBands ?? true,
  });
  if (benchmark === null) throw new Error('no periods');
  return benchmark;
}

describe('place among authorities (case 09)', () => {
  const values = [5, 5, 7, 9, '-', 9];

  function places(polarity: Polarity): readonly string[] {
    const benchmark = benchmarkOf(values, { polarity });
    return towns.map((town) => {
      const { rank } = compareArea(benchmark, areaId(town));
      return rank === null ? 'none' : `${rank.position}${rank.tied ? '=' : ''} of ${rank.of}`;
    });
  }

  it('is shared by equal figures in both directions, out of those with a figure', () => {
    expect(places('lowerIsBetter')).toEqual([
      '1= of 5',
      '1= of 5',
      '3 of 5',
      '4= of 5',
      'none',
      '4= of 5',
    ]);
    expect(places('higherIsBetter')).toEqual([
      '4= of 5',
      '4= of 5',
      '3 of 5',
      '1= of 5',
      'none',
      '1= of 5',
    ]);
  });

  it('is nobody’s where neither way is good, and so is the quarter', () => {
    expect(new Set(places('neitherIsBetter'))).toEqual(new Set(['none']));
    const benchmark = benchmarkOf(values, { polarity: 'neitherIsBetter' });
    expect(compareArea(benchmark, areaId('colmere'))).toMatchObject({
      band: null,
      quartiles: [5, 5, 7, 9, 9],
    });
  });

  it('is not given to England or a region', () => {
    const comparison = compareArea(benchmarkOf(values), areaId('england'));
    expect(comparison).toMatchObject({
      rank: null,
      band: null,
      region: null,
      england: { value: 8 },
    });
  });
});

describe('figures that are not there (case 01)', () => {
  it('are neither ranked nor counted as nought, whatever their mark', () => {
    const benchmark = benchmarkOf([0, 12.13, '-', 'c', 'low', 'k']);
    expect(benchmark.sorted).toEqual(Float64Array.of(0, 12.13));
    const zero = compareArea(benchmark, areaId('alderbury'));
    expect(zero).toMatchObject({ latest: { value: 0 }, rank: { position: 1, of: 2 } });
    const hidden = compareArea(benchmark, areaId('dunstow'));
    expect(hidden).toMatchObject({
      latest: { value: null, status: 'suppressed', mark: 'c' },
      latestWithValue: { value: 1, period: { label: '2023' } },
      change: null,
      rank: null,
      band: null,
    });
  });

  it('leave no quartiles where no authority has a figure', () => {
    expect(compareArea(benchmarkOf(['-', 'c']), areaId('alderbury'))).toMatchObject({
      quartiles: null,
      rank: null,
      region: { name: 'Demo Region', value: 7 },
    });
  });
});

describe('change', () => {
  function changeOver(labels: readonly string[]) {
    const set = aSeriesSet(
      labels.map((label) => aPeriod(label)),
      [
        [1, 1],
        [1, 1],
        [26.1, 28],
      ],
    );
    const comparators = toComparators(aRegister(['alderbury']), []);
    const benchmark = benchmarkMeasure({
      set,
      comparators,
      polarity: 'lowerIsBetter',
      hasBands: true,
    });
    if (benchmark === null) throw new Error('no periods');
    const { previous, change, changeNote } = compareArea(benchmark, areaId('alderbury'));
    return { previous: previous?.period.label ?? null, change, changeNote };
  }

  it('is the newest figure less the one before, without binary debris', () => {
    expect(changeOver(['2024', '2025'])).toEqual({
      previous: '2024',
      change: 1.9,
      changeNote: null,
    });
  });

  it('is not stated across a gap, and that is said', () => {
    expect(changeOver(['2019', '2022'])).toEqual({
      previous: null,
      change: null,
      changeNote: 'No change is given: 2019, the period before, does not lead up to 2022.',
    });
  });

  it('carries a note where the two pools of years overlap', () => {
    expect(changeOver(['2019-21', '2020-22'])).toEqual({
      previous: '2019-21',
      change: 1.9,
      changeNote: '2019-21 and 2020-22 share years, so only part of the change is new.',
    });
  });
});

describe('mean of statistical neighbours', () => {
  const others = Array.from({ length: 10 }, (_, index) => `town-${index}`);

  function neighboursOf(figures: readonly CellGiven[]) {
    const sets = [
      aNeighbourSet('alderbury', others, '2025'),
      aNeighbourSet('alderbury', ['town-9'], '2021'),
    ];
    const comparators = toComparators(aRegister(['alderbury', ...others]), sets);
    const set = aSeriesSet(
      [aPeriod('2024')],
      [8, 7, 5, ...figures].map((cell) => [cell]),
    );
    const benchmark = benchmarkMeasure({
      set,
      comparators,
      polarity: 'lowerIsBetter',
      hasBands: true,
    });
    if (benchmark === null) throw new Error('no periods');
    return { benchmark, found: compareArea(benchmark, areaId('alderbury')).neighbours };
  }

  it('is unweighted, from the newest list, with how many had a figure', () => {
    const { found } = neighboursOf([10, 20, 30, 40, 50, 60, '-', 'c', 'x', 'z']);
    expect(found).toEqual({ mean: 35, withData: 6, of: 10, vintage: '2025' });
  });

  it('is withheld below six of ten', () => {
    const { benchmark, found } = neighboursOf([10, 20, 30, 40, 50, '-', '-', 'c', 'x', 'z']);
    expect(found).toEqual({ mean: null, withData: 5, of: 10, vintage: '2025' });
    expect(neighbourMean(benchmark, 2, 1)?.mean).toBe(30);
  });
});

it('an area of Inner London is compared with London where Inner London has no figure', () => {
  const london = anArea({ id: 'london', name: 'London', level: 'region', regionId: null });
  const inner = anArea({ id: 'inner', name: 'Inner London', level: 'region', regionId: london.id });
  const register = toAreaRegister([london, inner, anArea({ id: 'camden', regionId: inner.id })]);
  const regionOf = (rows: readonly CellGiven[]) => {
    const benchmark = benchmarkMeasure({
      set: aSeriesSet(
        [aPeriod('2024')],
        rows.map((cell) => [cell]),
      ),
      comparators: toComparators(register, []),
      polarity: 'lowerIsBetter',
      hasBands: true,
    });
    return benchmark === null ? null : compareArea(benchmark, areaId('camden')).region;
  };
  expect(regionOf([4, 3, 2])).toEqual({ name: 'Inner London', value: 3 });
  expect(regionOf([4, '-', 2])).toEqual({ name: 'London', value: 4 });
  expect(regionOf(['-', '-', 2])).toEqual({ name: 'London', value: null });
});

it('no quarter is given where the source says so', () => {
  const comparison = compareArea(
    benchmarkOf([1, 2, 3, 4], { hasBands: false }),
    areaId('alderbury'),
  );
  expect(comparison).toMatchObject({ band: null, rank: { position: 1 } });
});

it('an area that the register does not hold is refused', () => {
  expect(() => compareArea(benchmarkOf([1]), areaId('atlantis'))).toThrow(RangeError);
});
