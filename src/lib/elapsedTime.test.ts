import { expect, test } from 'vitest';
import { dayAfter, daysBetween } from './elapsedTime.js';

test('days are counted over the change of the clocks', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-11-25', '2026-11-25')).toBe(0);
  expect(daysBetween('2026-11-25', '2026-11-01')).toBe(-24);
});

test('the day after the last of a year is the first of the next', () => {
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayAfter('2026-11-25', 30)).toBe('2026-12-25');
});
