import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnLetters, parseCsv, type CsvTable } from './csv.js';
import { problemText } from './importProblem.js';
import { projectFile } from './projectRoot.js';
import { decodeText } from './textEncoding.js';
import { writeCsv } from './writeCsv.js';

function fixture(file: string): string {
  const decoded = decodeText(readFileSync(projectFile('src', 'lib', 'fixtures', file)));
  if (!decoded.ok) throw new Error(decoded.error.message);
  return decoded.value.text;
}

function parsed(text: string): CsvTable {
  const table = parseCsv({ file: 'x.csv', text });
  if (!table.ok) throw new Error(table.error.map(problemText).join('\n'));
  return table.value;
}

function refusal(text: string): readonly string[] {
  const table = parseCsv({ file: 'x.csv', text });
  return table.ok ? [] : table.error.map(problemText);
}

describe('quoted cells', () => {
  const table = parsed(fixture('quoted-cells.csv'));

  test('commas, doubled quotes and line breaks belong to the cell', () => {
    expect(table.headings).toEqual(['id', 'label', 'note', 'value']);
    expect(table.records.map((record) => record.cells)).toEqual([
      ['1', 'Bournemouth, Christchurch and Poole', 'plain', '10.5'],
      ['2', 'Asian, "other" background', 'plain', '20.5'],
      ['3', 'Alderbury', 'first line\nsecond line', '30.5'],
      ['4', 'Brackwater', '', '40.5'],
      ['5', 'Colmere', 'ends, here', '99.5'],
    ]);
  });

  test('a record knows its number and the line it starts on', () => {
    expect(table.records.map(({ row, line }) => [row, line])).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 6],
      [5, 7],
    ]);
  });

  test('written out and read back, the cells are the same', () => {
    const again = parsed(
      writeCsv(
        table.headings,
        table.records.map((record) => record.cells),
      ),
    );
    expect(again.records.map((record) => record.cells)).toEqual(
      table.records.map((record) => record.cells),
    );
  });
});

test.each(['byte-order-mark.csv', 'byte-order-mark-quoted.csv'])(
  'the byte order mark of %s is no part of the first heading',
  (file) => {
    const text = readFileSync(projectFile('src', 'lib', 'fixtures', file), 'utf8');
    for (const each of [text, fixture(file)]) {
      const table = parsed(each);
      expect(table.headings[0]).toBe('CHILD');
      expect(table.records.map((record) => record.cells[0])).toEqual(['100001', '100002']);
    }
  },
);

test('every cell comes back letter for letter, leading zeros and all', () => {
  const { records } = parsed(fixture('leading-zeros.csv'));
  expect(records.map((record) => record.cells[0])).toEqual(['0012', '12', '012', '12E45']);
  expect(records[0]?.cells).toEqual([
    '0012',
    '02079460000',
    '0012',
    '12E45',
    '12345678901234567890',
    'TRUE',
    '1-2',
    '07',
  ]);
});

test('columns of one name are refused, whatever their capitals and spaces', () => {
  expect(refusal(fixture('duplicate-headings.csv'))).toEqual([
    'x.csv, column "Comments" (line 1): Columns C and E have the same heading. Rename one of them.',
    'x.csv, column "total" (line 1): Columns D and F have the same heading. Rename one of them.',
  ]);
});

test('a column without a heading may be empty, and no more', () => {
  const table = parsed('a,,\n1,,\n2,,important\n');
  expect(table.records.map((record) => record.row)).toEqual([1]);
  expect(table.refused.map(problemText)).toEqual([
    'x.csv, row 2, column "C", value "important" (line 3): This column has no heading. Give it one, or empty it.',
  ]);
});

test('a row with too few or too many cells is refused and counted', () => {
  const table = parsed('a,b\n1,2\n3\n\n4,5,6\n7,8\n');
  expect(table.records.map((record) => record.row)).toEqual([1, 4]);
  expect(table.recordCount).toBe(4);
  expect(table.refused.map(problemText)).toEqual([
    'x.csv, row 2 (line 3): This row has one cell; the heading row has 2.',
    'x.csv, row 3 (line 5): This row has 3 cells; the heading row has 2.',
  ]);
});

test('a quotation mark that is never closed refuses the file and says where', () => {
  expect(refusal('a,b\n1,2\n3,"four\n5,6\n')[0]).toMatch(/^x\.csv, row 2 \(line 3\): A quotation/);
});

test('all three kinds of line end are read', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const { records } = parsed(['a,b', '1,2', '3,4'].join(end));
    expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  }
});

test('a file without a heading is refused', () => {
  expect(refusal('')).toEqual(['x.csv: This file is empty: it has no row of headings.']);
});

test('columns are named as a spreadsheet names them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});
