import { expect, test } from 'vitest';
import { fixedNumbers } from '../builders/fixedNumbers.js';
import { killImports } from '../import/killImports.js';

test('an import killed at any of 20 moments, at every fourth with its database, leaves its release wholly there or not at all', async () => {
  const next = fixedNumbers(20);
  const moments = Array.from({ length: 20 }, (_, index) => (index + next()) / 20);
  const ends = await killImports({ moments, isPowerCut: (index) => index % 4 === 3 });
  expect(ends.wholly + ends.notAtAll).toBe(20);
}, 600_000);
