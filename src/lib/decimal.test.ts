import { describe, expect, it } from 'vitest';
import { cleanFigure, numberText, roundHalfAway } from './decimal.js';

describe('rounding half away from zero', () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [0.285, 2, 0.29],
    [285, -1, 290],
    [283.54, -2, 300],
    [-0.4, 0, 0],
    [1e21, 0, 1e21],
  ])('%d to %d places is %d', (value, places, rounded) => {
    expect(roundHalfAway(value, places)).toBe(rounded);
  });

  it('never answers with a negative nought', () => {
    expect(Object.is(roundHalfAway(-0.4, 0), 0)).toBe(true);
  });
});

describe('figures without binary debris', () => {
  it.each([
    ['97.199999999999989', 97.2],
    ['78.599999999999994', 78.6],
    ['131985047.1', 131985047.1],
    ['-0.0000000001', 0],
  ])('%s is %d', (published, figure) => {
    expect(Object.is(cleanFigure(Number(published)), figure)).toBe(true);
  });

  it('keep a figure that is not there as it is', () => {
    expect(cleanFigure(NaN)).toBeNaN();
  });
});

describe('a number in words', () => {
  it.each([
    [1204, 1, '', '', '1,204.0'],
    [-1204.05, 1, '', '%', '−1,204.1%'],
    [-3.2, 1, '', '', '−3.2'],
    [0, 0, '', '%', '0%'],
    [-0.04, 1, '', '', '0.0'],
    [89275613.6, 0, '£', '', '£89,275,614'],
  ])(
    '%d with %d decimals, %s and %s is written %s',
    (...[value, decimals, prefix, suffix, text]) => {
      expect(numberText(value, { decimals, prefix, suffix })).toBe(text);
    },
  );
});
