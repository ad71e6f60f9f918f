import { expect, test } from 'vitest';
import { fixedNumbers } from '../builders/fixedNumbers.js';
import { killWhileChanging, type Round } from './killing.js';

test('5 kills of the service and its database while 20 clients change things lose and double nothing', async () => {
  const next = fixedNumbers(4);
  const whom: readonly Round['whom'][] = ['postgres', 'node', 'postgres', 'both', 'postgres'];
  const rounds = whom.map((each) => ({ whom: each, afterMs: Math.round(next() * 150) }));
  const clients = await killWhileChanging(rounds);
  expect(clients.acknowledged.length).toBeGreaterThan(200);
}, 240_000);
