import { describe, expect, it } from 'vitest';

import {
  anArea,
  aNeighbourSet,
  aPeriod,
  aSeriesSet,
  type CellGiven,
} from '../../../test/builders/series.js';
import { aSourceMeasure } from '../../../test/builders/releaseContent.js';
import { toComparators } from '../../measures/model/comparators.js';
import { toAreaRegister } from '../../measures/model/seriesSet.js';
import { comparatorSeries } from './comparatorSeries.js';
import { judgeMeasure, prepareMeasure } from './judgedMeasure.js';
import { viewOfSource } from './measureView.js';

const london = anArea({ id: 'london', name: 'London', level: 'region', regionId: null });
const inner = anArea({ id: 'inner', name: 'Inner London', level: 'region', regionId: london.id });
const camden = anArea({ id: 'camden', name: 'Camden', regionId: inner.id });
const near = Array.from({ length: 10 }, (_, index) => anArea({ id: `near-${index}` }));
const register = toAreaRegister([london, inner, camden, ...near]);
const neighbours = aNeighbourSet(
  'camden',
  near.map(({ id }) => id),
);

function seriesBeside(rows: readonly (readonly CellGiven[])[]) {
  const measure = aSourceMeasure({ code: 'Demo' });
  const none = near.map((): readonly CellGiven[] => ['-', '-']);
  const cells = [...rows, ...none].slice(0, register.areas.length);
  const set = aSeriesSet([aPeriod('2023'), aPeriod('2024')], cells);
  const comparators = toComparators(register, [neighbours]);
  const prepared = prepareMeasure(viewOfSource(measure), new Map([[measure.id, set]]), comparators);
  return comparatorSeries(judgeMeasure(prepared, camden)).map(({ name, series }) => [
    name,
    ...series.map(({ value }) => value),
  ]);
}

describe('what an area is set against', () => {
  it('is London where Inner London has no figure in any period', () => {
    expect(
      seriesBeside([
        [7, 8],
        ['-', '-'],
        [1, 2],
      ])[0],
    ).toEqual(['London', 7, 8]);
    expect(
      seriesBeside([
        [7, 8],
        [5, 6],
        [1, 2],
      ])[0],
    ).toEqual(['Inner London', 5, 6]);
  });

  it('is the plain mean of its neighbours where six have a figure, in no year with fewer', () => {
    const five = Array.from({ length: 5 }, (): readonly CellGiven[] => [10, 10]);
    const rows = [[7, 8], [5, 6], [1, 2], ...five, ['-', 40]];
    expect(seriesBeside(rows).at(-1)).toEqual(['Similar areas', null, 15]);
  });
});
