import { expect, test } from 'vitest';
import {
  faultText,
  findEndFault,
  findEntryFault,
  findGap,
  joinFaults,
  type JournalFault,
} from './journalChain.js';

const third = { number: 3, hash: 'c' };
const fourth = { number: 4, previousHash: 'c', hash: 'd', madeAnew: 'd' };

test('an entry whose seal fits its content and the entry before has no fault', () => {
  expect(findEntryFault(third, fourth)).toBeNull();
  expect(findGap(third, fourth)).toBeNull();
  expect(findEndFault(fourth, { number: 4, hash: 'd' })).toBeNull();
});

test('a changed content and a broken link are told apart', () => {
  expect(findEntryFault(third, { ...fourth, madeAnew: 'x' })?.kind).toBe('changed');
  expect(findEntryFault(third, { ...fourth, previousHash: 'x' })?.kind).toBe('outOfPlace');
});

test('after a gap an entry is judged by its own seal alone', () => {
  const seventh = { ...fourth, number: 7, previousHash: 'f' };
  expect(findGap(third, seventh)).toEqual({ kind: 'missing', first: 4, last: 6 });
  expect(findEntryFault(third, seventh)).toBeNull();
});

test('the end shows what was cut off, put in or sealed anew', () => {
  expect(findEndFault(third, { number: 5, hash: 'e' })).toEqual({
    kind: 'cutOff',
    first: 4,
    last: 5,
  });
  expect(findEndFault(third, { number: 2, hash: 'b' })?.kind).toBe('putIn');
  expect(findEndFault(third, { number: 3, hash: 'x' })?.kind).toBe('endDiffers');
});

test('only faults of one kind side by side are put together', () => {
  const at = (kind: JournalFault['kind'], number: number): JournalFault => ({
    kind,
    first: number,
    last: number,
  });
  const faults = [at('changed', 1), at('changed', 2), at('changed', 4), at('missing', 5)];
  expect(joinFaults(faults)).toEqual([
    { kind: 'changed', first: 1, last: 2 },
    at('changed', 4),
    at('missing', 5),
  ]);
});

test('a fault is told with the number to look for', () => {
  expect(faultText({ kind: 'changed', first: 5, last: 5 })).toBe(
    'Entry 5 is not as written: what it says was changed.',
  );
  expect(faultText({ kind: 'missing', first: 5, last: 9 })).toBe('Entries 5 to 9 are missing.');
});
