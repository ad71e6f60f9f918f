import { describe, expect, it } from 'vitest';
import { checkClaim, outcomeOf, type ClaimPoint } from './checkClaim.js';
import type { ClaimKind, StatedClaim } from './statedClaim.js';

const at = (...values: readonly (number | null)[]): readonly ClaimPoint[] =>
  values.map((value) => ({ value, england: 17 }));

function aClaim(kind: ClaimKind, stated: string | null = null): StatedClaim {
  return {
    figureNumber: 1,
    number: 1,
    title: 'Children who read',
    kind,
    source: 'lait',
    codes: ['READ'],
    place: 'area',
    periods: ['2022'],
    stated,
  };
}

describe('a stated number', () => {
  it.each([
    ['66', 65.6, 'agrees'],
    ['68', 68.6, 'nearlyAgrees'],
    ['65', 65.2, 'agrees'],
    ['89', 78.6, 'differs'],
    ['96', 98.2, 'differs'],
    ['0.12', 0.118, 'agrees'],
    ['2', 2.5, 'nearlyAgrees'],
    ['3', 2.5, 'agrees'],
    ['-3', -2.5, 'agrees'],
  ])('%s beside %d published %s', (stated, value, outcome) => {
    expect(checkClaim({ kind: 'equals', stated }, at(value))).toBe(outcome);
  });
});

describe('a run', () => {
  it.each([
    ['rises', [12, 23, 32, 54], 'agrees'],
    ['falls', [199, 128, 138, 150], 'partlyAgrees'],
    ['falls', [12, 23], 'differs'],
    ['rises', [5, 5], 'differs'],
  ] as const)('that %s over %j: %s', (kind, values, outcome) => {
    expect(checkClaim({ kind, stated: null }, at(...values))).toBe(outcome);
  });
});

describe('a place beside England', () => {
  it.each([
    ['aboveEngland', [32, 29], 'agrees'],
    ['aboveEngland', [32, 17], 'differs'],
    ['belowEngland', [16.9], 'agrees'],
    ['notBelowEngland', [17], 'agrees'],
    ['notBelowEngland', [16], 'differs'],
  ] as const)('%s with %j: %s', (kind, values, outcome) => {
    expect(checkClaim({ kind, stated: null }, at(...values))).toBe(outcome);
  });
});

it('a figure that is not there leaves a claim untested', () => {
  for (const kind of ['equals', 'rises', 'falls', 'aboveEngland', 'belowEngland'] as const) {
    expect(checkClaim({ kind, stated: '1' }, at(null, null))).toBeNull();
  }
  expect(checkClaim({ kind: 'rises', stated: null }, at(1))).toBeNull();
});

describe('the parts of a stated figure', () => {
  const agrees = { claim: aClaim('rises'), outcome: 'agrees' } as const;
  it.each([
    [[agrees, { claim: aClaim('falls'), outcome: 'differs' }], 'differs'],
    [[agrees, { claim: aClaim('equals', '1'), outcome: 'nearlyAgrees' }], 'nearlyAgrees'],
    [[agrees, { claim: aClaim('shown'), outcome: null }], 'agrees'],
    [[agrees, { claim: aClaim('falls'), outcome: null }], null],
    [[{ claim: aClaim('shown'), outcome: null }], null],
    [[], null],
  ] as const)('come to the worst of them: %#', (claims, outcome) => {
    expect(outcomeOf(claims)).toBe(outcome);
  });
});
