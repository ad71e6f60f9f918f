import { describe, expect, it } from 'vitest';
import { anArea, aPeriod, aSeriesSet } from '../../../test/builders/series.js';
import { changeText, figureFormat, publishedDecimals } from './figureFormat.js';
import { figureText } from './figureText.js';
import { withheldMark } from './override.js';
import { pointAt } from './seriesSet.js';
import { numberText } from '../../lib/decimal.js';

describe('how a figure is written', () => {
  it.each([
    ['percent', 0, 28, '28%'],
    ['percent', 1, 233.3, '233.3%'],
    ['percentagePoints', 2, -3.98, '−3.98 points'],
    ['ratePer1000', 1, 3.25, '3.3 per 1,000'],
    ['ratePer10000', 1, 41.4, '41.4 per 10,000'],
    ['ratePer100000', 0, 148, '148 per 100,000'],
    ['number', 1, 1204, '1,204.0'],
    ['number', null, 4333, '4,333'],
    ['score', 2, -0.1, '−0.10'],
    ['ratio', null, 17.26, '17.3'],
    ['pounds', null, 89275613.6, '£89,275,614'],
    ['days', 0, 30, '30 days'],
    ['kilotonnes', 1, 2.04, '2.0 kilotonnes'],
    ['unknown', null, 1, '1.0'],
  ] as const)('in %s with %s decimals', (...[unit, decimals, value, text]) => {
    expect(numberText(value, figureFormat(unit, decimals))).toBe(text);
  });

  it('takes the decimals that the published figures have, two at most', () => {
    expect(publishedDecimals([44, 41.2, NaN])).toBe(1);
    expect(publishedDecimals([0.04954])).toBe(2);
    expect(publishedDecimals([1738503, 1204])).toBe(0);
    expect(publishedDecimals([NaN])).toBe(0);
  });
});

describe('a change in words', () => {
  it.each([
    [2, 'percent', 0, '2 points up'],
    [-1, 'percent', 0, '1 point down'],
    [0.04, 'percent', 1, 'no change'],
    [-2.1, 'ratePer10000', 1, '2.1 per 10,000 down'],
    [1799, 'number', 0, '1,799 up'],
    [-0.32, 'score', 2, '0.32 down'],
  ] as const)('%s in %s with %i decimals is %s', (...[change, unit, decimals, text]) => {
    expect(changeText(change, unit, decimals)).toBe(text);
  });
});

describe('a figure that is not there', () => {
  const format = figureFormat('percent', 0);
  const marks = ['-', 'c', '..', 'x', 'z', 'low', 'u', 'k', ''];
  const set = aSeriesSet(
    marks.map((_, index) => aPeriod(String(2001 + index))),
    [marks],
  );

  it('is said in words, never as nought', () => {
    expect(marks.map((_, column) => figureText(pointAt(set, 0, column), format))).toEqual([
      'no figure',
      'hidden to protect people',
      'not published',
      'not published',
      'does not apply',
      'low and rounds to nought',
      'too unreliable to show',
      'no figure',
      'no figure',
    ]);
  });

  it('was published where it is withheld because it is known to be wrong', () => {
    const cell = { period: aPeriod('2024'), value: null, status: 'notAvailable' };
    expect(figureText({ ...cell, mark: withheldMark }, format)).toBe('published, but not used');
    expect(figureText({ ...cell, mark: 'x' }, format)).toBe('not published');
  });

  it('is “none” where the area did not exist at the time', () => {
    const dorset = anArea({ id: 'dorset', startedOn: '2019-04-01' });
    const old = anArea({ id: 'dorset-pre-lg', endedOn: '2019-03-31' });
    const cell = (label: string) => ({
      period: aPeriod(label, 'Financial Year'),
      value: null,
      status: 'notStated',
    });
    expect(figureText(cell('2019'), format, dorset)).toBe('none');
    expect(figureText(cell('2020'), format, dorset)).toBe('no figure');
    expect(figureText(cell('2019'), format, old)).toBe('no figure');
    expect(figureText(cell('2020'), format, old)).toBe('none');
  });

  it('is a figure where there is one, even for an area of another time', () => {
    const dorset = anArea({ id: 'dorset', startedOn: '2019-04-01' });
    const recast = { period: aPeriod('2016'), value: 3, status: 'value' };
    expect(figureText(recast, format, dorset)).toBe('3%');
  });
});
