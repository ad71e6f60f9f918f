import { expect, it } from 'vitest';

import { anArea, aPeriod, aSeriesSet, type CellGiven } from '../../../test/builders/series.js';
import { toComparators } from '../../measures/model/comparators.js';
import { regionRowOf } from './regionRow.js';
import { toAreaRegister } from '../../measures/model/seriesSet.js';

it('an area in Inner London is set against it where it has the newest figure, else against London', () => {
  const london = anArea({ id: 'london', name: 'London', level: 'region', regionId: null });
  const inner = anArea({ id: 'inner', name: 'Inner London', level: 'region', regionId: london.id });
  const register = toAreaRegister([london, inner, anArea({ id: 'camden', regionId: inner.id })]);
  const comparators = toComparators(register, []);
  const periods = [aPeriod('2023'), aPeriod('2024')];
  const rowIn = (rows: readonly (readonly CellGiven[])[]) =>
    regionRowOf({ set: aSeriesSet(periods, rows), comparators }, 2);
  const [londonRow, innerRow] = [0, 1];
  const own = [1, 2];
  expect(rowIn([[4, 4], [3, 3], own])).toBe(innerRow);
  expect(rowIn([[4, 4], [3, '-'], own])).toBe(londonRow);
  expect(rowIn([[4, '-'], [3, '-'], own])).toBe(innerRow);
  expect(rowIn([[4, 4], ['-', 'c'], own])).toBe(londonRow);
  expect(rowIn([['-', '-'], ['-', '-'], own])).toBe(londonRow);
  const set = aSeriesSet(periods, [[4, 4], [3, 3], own]);
  expect(regionRowOf({ set, comparators }, londonRow)).toBeNull();
});
