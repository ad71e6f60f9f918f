import { describe, expect, it } from 'vitest';
import type { Quartiles } from './judgement.js';
import { quartileBand } from './quartileBand.js';

const bounds: Quartiles = [0, 25, 50, 75, 100];

describe('quartile band', () => {
  it.each([
    [10, 'A', 'D'],
    [25, 'A', 'D'],
    [30, 'B', 'C'],
    [50, 'B', 'C'],
    [60, 'C', 'B'],
    [75, 'C', 'B'],
    [80, 'D', 'A'],
  ] as const)('puts %i in %s when low is good and in %s when high is good', (value, low, high) => {
    expect(quartileBand(value, bounds, 'lowerIsBetter')).toBe(low);
    expect(quartileBand(value, bounds, 'higherIsBetter')).toBe(high);
  });

  it('puts nothing in a band where neither way is good', () => {
    expect(quartileBand(10, bounds, 'neitherIsBetter')).toBeNull();
  });

  it('refuses a figure that cannot be one of those the quartiles were made of', () => {
    expect(() => quartileBand(101, bounds, 'lowerIsBetter')).toThrow(RangeError);
  });
});
