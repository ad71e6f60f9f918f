import { expect, test } from 'vitest';
import { codesOf } from './derivation.js';

test('a gap needs two series, a complement one, a local measure none', () => {
  const source = 'lait';
  expect(codesOf({ kind: 'gap', source, higherCode: 'all', lowerCode: 'fsm' })).toEqual([
    'all',
    'fsm',
  ]);
  expect(codesOf({ kind: 'complement', source, code: 'TotAbs' })).toEqual(['TotAbs']);
  expect(codesOf({ kind: 'none' })).toEqual([]);
});
