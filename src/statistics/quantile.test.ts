import { describe, expect, it } from 'vitest';
import { quantile } from './quantile.js';

describe('quantile, type 7', () => {
  it('lies between two figures in proportion', () => {
    const sorted = Float64Array.of(1, 2, 3, 4);
    expect(quantile(sorted, 0.25)).toBe(1.75);
    expect(quantile(sorted, 0.5)).toBe(2.5);
    expect(quantile(sorted, 0.75)).toBe(3.25);
  });

  it('is the lowest and the highest figure at the ends', () => {
    const sorted = Float64Array.of(-3, 7, 20);
    expect([quantile(sorted, 0), quantile(sorted, 1)]).toEqual([-3, 20]);
  });

  it('is the figure itself where there is only one', () => {
    expect(quantile(Float64Array.of(4), 0.75)).toBe(4);
  });

  it('is not known where there are no figures', () => {
    expect(quantile(new Float64Array(), 0.5)).toBeNull();
  });

  it('refuses a proportion outside 0 to 1', () => {
    expect(() => quantile(Float64Array.of(1), 25)).toThrow(RangeError);
  });
});
