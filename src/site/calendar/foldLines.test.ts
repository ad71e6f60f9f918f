import { expect, test } from 'vitest';
import { foldLines } from './foldLines.js';

const unfold = (text: string) => text.replaceAll('\r\n ', '');

test('a line of 75 octets stays whole, one of 76 is folded', () => {
  expect(foldLines(`${'a'.repeat(75)}\r\n`)).toBe(`${'a'.repeat(75)}\r\n`);
  expect(foldLines('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
});

test('octets are counted, and no character is cut in two', () => {
  const text = 'Children’s 👶 figures – '.repeat(20);
  const folded = foldLines(text);
  expect(folded.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(unfold(folded)).toBe(text);
});

test('what was folded otherwise is folded anew', () => {
  expect(foldLines(`${'a'.repeat(40)}\r\n\t${'b'.repeat(20)}\r\n`)).toBe(
    `${'a'.repeat(40)}${'b'.repeat(20)}\r\n`,
  );
});
