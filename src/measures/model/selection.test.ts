import { describe, expect, it } from 'vitest';
import { aPeriod, aSeriesSet } from '../../../test/builders/series.js';
import { chosenColumns, selectFigures } from './selection.js';

const periods = [
  aPeriod('2022', 'Academic Year'),
  aPeriod('2023', 'Academic Year'),
  aPeriod('2024 (prov)', 'Academic Year'),
];
const sets = new Map([
  [
    'care',
    aSeriesSet(periods, [
      [1, 2, 3],
      ['c', 5, 6],
      [7, '-', 9],
    ]),
  ],
  ['births', aSeriesSet([aPeriod('2023')], [[10], [20], ['-']])],
]);
const every = { from: null, to: null };

describe('a selection of figures', () => {
  it('keeps the order in which measures and areas were asked for', () => {
    const found = selectFigures(sets, { measures: ['births', 'care'], areas: [2, 0], ...every });
    expect(found.map(({ measure }) => measure)).toEqual(['births', 'care']);
    expect(
      found[1]?.rows.map(({ area, points }) => [area, points.map((each) => each.value)]),
    ).toEqual([
      [2, [7, null, 9]],
      [0, [1, 2, 3]],
    ]);
  });

  it('says of a cell without a figure what the publisher printed', () => {
    const [care] = selectFigures(sets, { measures: ['care'], areas: [1], ...every });
    expect(care?.rows[0]?.points[0]).toMatchObject({
      value: null,
      status: 'suppressed',
      mark: 'c',
    });
  });

  it('leaves out a measure without figures', () => {
    expect(selectFigures(sets, { measures: ['nobody'], areas: [0], ...every })).toEqual([]);
  });

  it('has a measure without a period in those years, with no columns', () => {
    const asked = { measures: ['births'], areas: [0, 1], from: 2024, to: null };
    expect(selectFigures(sets, asked)).toEqual([
      {
        measure: 'births',
        periods: [],
        rows: [
          { area: 0, points: [] },
          { area: 1, points: [] },
        ],
      },
    ]);
  });
});

describe('the years of a selection', () => {
  it.each([
    ['all of them', null, null, [0, 1, 2]],
    ['from a year on, by the year a period ends in', 2023, null, [1, 2]],
    ['up to a year', null, 2022, [0]],
    ['one year', 2023, 2023, [1]],
    ['none, where the first is after the last', 2024, 2022, []],
    ['the newest alone', 'newest', null, [2]],
    ['the newest up to a year', 'newest', 2023, [1]],
  ] as const)('are %s', (...[, from, to, expected]) => {
    expect(chosenColumns(periods, { from, to })).toEqual(expected);
  });
});
