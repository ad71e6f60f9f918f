import { expect, test } from 'vitest';
import { aPeriod } from '../../../test/builders/series.js';
import { inLabelsOf } from './groupComparability.js';

const long = ['2019/20', '2020/21', '2021/22'].map((label) => aPeriod(label, 'Academic Year'));
const short = ['2020', '2021', '2022'].map((label) => aPeriod(label, 'Academic Year'));

test('the same academic year is known by the label of either series', () => {
  const recorded = { breakBefore: '2021/22', notComparablePeriods: ['2019/20', '2020/21'] };
  expect(inLabelsOf(recorded, long, short)).toEqual({
    breakBefore: '2022',
    notComparablePeriods: ['2020', '2021'],
  });
});

test('a period that one of the two lacks keeps its label', () => {
  const recorded = { breakBefore: '2016', notComparablePeriods: ['2019/20'] };
  expect(inLabelsOf(recorded, long, short.slice(1))).toEqual(recorded);
  expect(inLabelsOf({ ...recorded, breakBefore: null }, long, []).breakBefore).toBeNull();
});
