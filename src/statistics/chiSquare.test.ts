import { describe, expect, it } from 'vitest';
import { chiSquareProbability } from './chiSquare.js';

describe('chi-square probability, one degree of freedom', () => {
  it.each([
    [0, 1],
    [0.0157907740934312, 0.9],
    [0.454936423119573, 0.5],
    [2.70554345409542, 0.1],
    [3.84145882069412, 0.05],
    [6.63489660102121, 0.01],
    [9.549535706083, 0.002],
    [10.827566170662733, 0.001],
  ])('of %d is %d, as in the published tables', (statistic, probability) => {
    expect(chiSquareProbability(statistic)).toBeCloseTo(probability, 12);
  });

  it('falls without a jump where the two ways of working it out meet', () => {
    const before = chiSquareProbability(3 - 1e-12);
    const after = chiSquareProbability(3 + 1e-12);
    expect(before - after).toBeGreaterThan(0);
    expect(before - after).toBeLessThan(1e-12);
  });

  it('stays a probability far out', () => {
    expect(chiSquareProbability(1000)).toBeGreaterThan(0);
    expect(chiSquareProbability(1000)).toBeLessThan(1e-200);
    expect(chiSquareProbability(Infinity)).toBe(0);
  });

  it('refuses what is no chi-square', () => {
    expect(() => chiSquareProbability(-1)).toThrow(RangeError);
    expect(() => chiSquareProbability(Number.NaN)).toThrow(RangeError);
  });
});
