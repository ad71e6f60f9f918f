import { describe, expect, it } from 'vitest';
import { rankAmong, type RankOrder } from './rank.js';

function places(values: readonly number[], order: RankOrder): readonly string[] {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => {
    const { position, tied } = rankAmong(sorted, value, order);
    return tied ? `${position}=` : `${position}`;
  });
}

describe('place among others', () => {
  it('gives equal figures the smallest place when the largest comes first', () => {
    expect(places([10, 20, 20, 30, 40], 'largestFirst')).toEqual(['5', '3=', '3=', '2', '1']);
  });

  it('gives equal figures the smallest place when the smallest comes first', () => {
    expect(places([10, 20, 20, 30, 40], 'smallestFirst')).toEqual(['1', '2=', '2=', '4', '5']);
  });

  it('shares places in both directions as case 09 asks, out of those with a figure', () => {
    const withFigure = [5, 5, 7, 9, 9];
    expect(places(withFigure, 'smallestFirst')).toEqual(['1=', '1=', '3', '4=', '4=']);
    expect(places(withFigure, 'largestFirst')).toEqual(['4=', '4=', '3', '1=', '1=']);
    expect(rankAmong(Float64Array.from(withFigure), 7, 'largestFirst').of).toBe(5);
  });

  it('refuses a figure that is not one of those ranked', () => {
    expect(() => rankAmong(Float64Array.of(1, 2), 3, 'smallestFirst')).toThrow(RangeError);
  });
});
