import { expect, it } from 'vitest';
import { londonClock } from './clockTime.js';

it.each([
  ['2026-11-25T14:41:59Z', '2:41pm'],
  ['2026-06-25T14:41:00Z', '3:41pm'],
  ['2026-11-25T00:05:00Z', '12:05am'],
])('a clock in London shows %s as %s', (moment, text) => {
  expect(londonClock(new Date(moment))).toBe(text);
});
