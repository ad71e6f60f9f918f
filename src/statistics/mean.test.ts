import { expect, it } from 'vitest';
import { meanOfKnown } from './mean.js';

it('leaves absent figures out of the mean and says how many were known', () => {
  expect(meanOfKnown([10, null, 5])).toEqual({ mean: 7.5, withFigure: 2, of: 3 });
  expect(meanOfKnown([10, Number.NaN])).toEqual({ mean: 10, withFigure: 1, of: 2 });
});

it('counts a nought as a figure (case 01)', () => {
  expect(meanOfKnown([0, 12.13, null, null]).mean).toBeCloseTo(6.065, 12);
});

it('has no mean where nothing is known', () => {
  expect(meanOfKnown([null, null])).toEqual({ mean: null, withFigure: 0, of: 2 });
});
