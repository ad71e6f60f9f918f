import { expect, it } from 'vitest';
import { senseOfSize } from './senseOfSize.js';

it.each([
  [0, 'fewer than 1 in 100'],
  [0.35, 'fewer than 1 in 100'],
  [1, 'about 1 in 100'],
  [5.8, 'about 6 in 100'],
  [6.9, 'about 7 in 100'],
  [7, 'about 1 in 10'],
  [11, 'about 1 in 10'],
  [14, 'more than 1 in 10'],
  [15, 'fewer than 2 in 10'],
  [18, 'about 2 in 10'],
  [28, 'about 3 in 10'],
  [34, 'more than 3 in 10'],
  [36, 'fewer than 4 in 10'],
  [45.4, 'fewer than half'],
  [49, 'about half'],
  [54, 'more than half'],
  [69.7, 'about 7 in 10'],
  [90, 'about 9 in 10'],
  [94, 'more than 9 in 10'],
  [96.9, 'more than 9 in 10'],
  [98, 'nearly all'],
  [100, 'all or nearly all'],
])('%d%% is %s', (percent, words) => {
  expect(senseOfSize(percent)).toBe(words);
});

it('is never said of a percent outside 0 to 100, as take-up can be', () => {
  expect(senseOfSize(101)).toBeNull();
  expect(senseOfSize(-3.98)).toBeNull();
  expect(senseOfSize(NaN)).toBeNull();
});
