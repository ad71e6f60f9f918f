import { expect, test } from 'vitest';
import { fixedNumbers } from '../builders/fixedNumbers.js';
import { killWhileChanging, type Round } from '../operations/killing.js';

const order: readonly Round['whom'][] = ['postgres', 'node', 'both', 'postgres', 'node'];

test('50 kills of the service and its database while 20 clients change things lose and double nothing', async () => {
  const next = fixedNumbers(50);
  const rounds = Array.from({ length: 50 }, (_, index) => ({
    whom: order[index % order.length] ?? 'both',
    afterMs: Math.round(next() * 300),
  }));
  const clients = await killWhileChanging(rounds);
  expect(clients.acknowledged.length).toBeGreaterThan(2000);
}, 1_200_000);
