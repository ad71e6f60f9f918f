import { describe, expect, it } from 'vitest';
import { mannKendall } from './mannKendall.js';

/** Every order of the figures, one by one: slow, but plainly right. */
function pByListing(values: readonly number[]): number {
  const observed = Math.abs(mannKendall(values).s);
  let total = 0;
  let asFar = 0;
  const place = (rest: readonly number[], s: number, taken: readonly number[]): void => {
    if (rest.length === 0) {
      total += 1;
      if (Math.abs(s) >= observed) asFar += 1;
      return;
    }
    rest.forEach((next, index) => {
      const gained = taken.reduce((sum, earlier) => sum + Math.sign(next - earlier), 0);
      place(
        rest.filter((_, other) => other !== index),
        s + gained,
        [...taken, next],
      );
    });
  };
  place(values, 0, []);
  return asFar / total;
}

describe('exact Mann-Kendall test', () => {
  it('finds two of 120 orders as extreme as a steady rise of five', () => {
    expect(mannKendall([1, 2, 3, 4, 5])).toEqual({ s: 10, p: 2 / 120 });
  });

  it('is the same for a fall', () => {
    expect(mannKendall([5, 4, 3, 2, 1])).toEqual({ s: -10, p: 2 / 120 });
  });

  it.each([
    [[71, 68, 68, 65, 67, 65], -11],
    [[98.4, 98.9, 100.1, 98.2, 99.3, 101], 7],
    [[13, 16, 19, 16, 17], 5],
    [[2, 2, 2, 3, 3], 6],
    [[1, 1, 2, 2, 1, 3, 3], 12],
    [[2.58, 2.7, 2.64, 2.31, 2.34, 2.31, 1.96], -14],
  ])('agrees for %j with listing every order, ties included', (values, s) => {
    expect(mannKendall(values).s).toBe(s);
    expect(mannKendall(values).p).toBeCloseTo(pByListing(values), 12);
  });

  it('sees nothing in equal figures', () => {
    expect(mannKendall([7, 7, 7, 7, 7])).toEqual({ s: 0, p: 1 });
  });

  it('takes two to eighteen figures', () => {
    expect(mannKendall(Array.from({ length: 18 }, (_, index) => index)).s).toBe(153);
    expect(() => mannKendall([1])).toThrow(RangeError);
    expect(() => mannKendall(new Array<number>(19).fill(1))).toThrow(RangeError);
  });
});
