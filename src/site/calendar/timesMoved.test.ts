import { expect, test } from 'vitest';
import { timesMoved } from './timesMoved.js';

const given = (lastUpdatedOn: string | null, dueOn: string | null) => ({
  measureId: 'lait-neet',
  lastUpdatedOn,
  dueOn,
});

test('a day that every release gives alike was never moved', () => {
  expect(timesMoved([])).toBe(0);
  expect(timesMoved([given('2025-07-01', '2026-07-01'), given('2025-07-01', '2026-07-01')])).toBe(
    0,
  );
});

test('each time that a later release gives another day counts, even back to the first', () => {
  const days = ['2026-07-01', '2026-08-01', '2026-08-01', '2026-07-01'];
  expect(timesMoved(days.map((day) => given('2025-07-01', day)))).toBe(2);
});

test('when the figures have come, the next publication starts from nought', () => {
  const days = [
    given('2024-07-01', '2025-07-01'),
    given('2024-07-01', '2025-09-01'),
    given('2025-09-01', '2026-07-01'),
  ];
  expect(timesMoved(days)).toBe(0);
});

test('a release that gives no day moves nothing', () => {
  expect(
    timesMoved([given(null, '2026-07-01'), given(null, null), given(null, '2026-07-01')]),
  ).toBe(0);
});
