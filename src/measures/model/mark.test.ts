import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCell } from './mark.js';

describe('what a cell of a national file says', () => {
  test.each([
    ['0', 0],
    ['12.13', 12.13],
    ['78.599999999999994', 78.6],
    ['-3.98', -3.98],
    ['233.3', 233.3],
    ['7.0000000000000007E-2', 0.07],
    ['1E-3', 0.001],
    ['.5', 0.5],
    ['-0', 0],
    [' 4 ', 4],
  ])('%s is the number %d', (text, value) => {
    expect(parseCell(text)).toEqual({ status: 'value', value, mark: null });
  });

  test.each([
    ['-', 'notStated'],
    ['c', 'suppressed'],
    ['..', 'notAvailable'],
    ['x', 'notAvailable'],
    ['z', 'notApplicable'],
    ['low', 'roundsToZero'],
    ['u', 'lowReliability'],
    ['', 'notSupplied'],
    ['k', 'unknownMark'],
  ])('%s is no number but %s', (mark, status) => {
    expect(parseCell(mark)).toEqual({ status, value: null, mark });
  });

  test.each(['1,204', '12%', '£5', '1.2.3', '0x10', 'Infinity', 'NaN', '1e999', '--', '−', '1 2'])(
    '%s is an unknown mark and never a number',
    (text) => {
      expect(parseCell(text)).toEqual({ status: 'unknownMark', value: null, mark: text });
    },
  );
});

test('another source may give a mark another meaning', () => {
  const marks = new Map([['k', 'roundsToZero'] as const]);
  expect(parseCell('k', marks).status).toBe('roundsToZero');
  expect(parseCell('-', marks).status).toBe('unknownMark');
});

test('only text with a digit in it can be a number, and every number survives', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { status } = parseCell(text);
      return status !== 'value' || /\d/.test(text);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
      const value = thousandths / 1000;
      return parseCell(String(value)).value === (value === 0 ? 0 : value);
    }),
  );
});
