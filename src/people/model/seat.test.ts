import { expect, test } from 'vitest';
import type { Organisation } from './organisation.js';
import { isOnBoard, type Seat } from './seat.js';

const police: Organisation = { id: 'police', name: 'Police', kind: 'police' };
const court: Organisation = { id: 'court', name: 'Court', kind: 'justice' };
const seats: readonly Seat[] = [
  { number: 1, title: 'Chief officer', organisationIds: ['police'], howFilled: null },
];

test('a body is on the board when a seat is its own, and not by being named in the plan', () => {
  expect(isOnBoard(police, seats)).toBe(true);
  expect(isOnBoard(court, seats)).toBe(false);
});
