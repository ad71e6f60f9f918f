import { describe, expect, test } from 'vitest';
import { cellAt, readOnce, readPairsOnce, toPlainColumn } from './indexedColumn.js';

const plain = toPlainColumn(['a', 'b', 'a', null]);
const indexed = { values: ['a', 'b'], indexes: Int32Array.from([0, 1, 0, -1]) };
const rows = [0, 1, 2, 3];

describe.each([
  ['a value for each row', plain],
  ['an index for each row', indexed],
])('a column with %s', (_, column) => {
  test('gives the cell of each row', () => {
    expect(rows.map((row) => cellAt(column, row) ?? null)).toEqual(['a', 'b', 'a', null]);
    const read = readOnce(column, (cell) => `<${JSON.stringify(cell ?? '')}>`);
    expect(rows.map(read)).toEqual(['<"a">', '<"b">', '<"a">', '<"">']);
  });

  test('is read together with another, row by row', () => {
    const other = { values: [1, 2], indexes: Int32Array.from([0, 0, 1, 1]) };
    const read = readPairsOnce([column, other], (a, b) => `${JSON.stringify(a ?? '')}${String(b)}`);
    expect(rows.map(read)).toEqual(['"a"1', '"b"1', '"a"2', '""2']);
  });
});

test('each different value of an indexed column is read once', () => {
  const seen: unknown[] = [];
  const read = readOnce(indexed, (cell) => {
    seen.push(cell);
    return true;
  });
  rows.map(read);
  expect(seen).toEqual(['a', 'b', undefined]);
});
