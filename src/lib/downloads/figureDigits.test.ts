import { describe, expect, it } from 'vitest';
import { figureDigits } from './figureDigits.js';

describe('figures in files', () => {
  it.each([
    [1204, 1, '1204.0'],
    [-3.2, 1, '-3.2'],
    [4.5, 2, '4.50'],
    [9.46, 1, '9.46'],
    [1e-7, 1, '0.0000001'],
    [-1.5e-8, 0, '-0.000000015'],
    [1.5e21, 0, '1500000000000000000000'],
    [-0, 0, '0'],
  ])('%d with %d decimals is written %s', (value, decimals, digits) => {
    expect(figureDigits({ value, decimals })).toBe(digits);
  });

  it('are never something that is no number', () => {
    expect(() => figureDigits({ value: Number.NaN, decimals: 0 })).toThrow(RangeError);
  });
});
