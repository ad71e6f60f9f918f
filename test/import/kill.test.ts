import { expect, test } from 'vitest';
import { fixedNumbers } from '../builders/fixedNumbers.js';
import { killImports } from './killImports.js';

test('an import killed at any of 5 moments leaves its release wholly there or not at all', async () => {
  const next = fixedNumbers(2);
  const moments = Array.from({ length: 5 }, (_, index) => (index + next()) / 5);
  const ends = await killImports({ moments, isPowerCut: () => false });
  expect(ends.wholly + ends.notAtAll).toBe(5);
}, 180_000);
