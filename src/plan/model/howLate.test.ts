import { expect, test } from 'vitest';
import { howLate } from './howLate.js';

test.each([
  ['2026-11-24', '1 day'],
  ['2026-11-01', '24 days'],
  ['2026-09-25', '2 months'],
  ['2025-11-25', '11 months'],
  ['2023-11-20', '3 years'],
])('what was due on %s is %s late on 25 November 2026', (day, late) => {
  expect(howLate(day, '2026-11-25')).toBe(late);
});
