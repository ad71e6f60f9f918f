import fc from 'fast-check';
import { readOds } from 'hucre/ods';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buffer } from 'node:stream/consumers';
import { textFromOwnCsv } from '../writeCsv.js';
import { csvText } from './csvText.js';
import type { DownloadTable, TableCell } from './downloadTable.js';
import { jsonText } from './jsonText.js';
import { odsFile } from './odsFile.js';

function aTable(rows: readonly (readonly TableCell[])[]): DownloadTable {
  return {
    fileName: 'a-table',
    title: 'A table',
    columns: [
      { key: 'name', heading: 'Name' },
      { key: 'value', heading: 'Value' },
      { key: 'on', heading: 'Day' },
    ],
    rows,
    notes: [{ term: 'Source', text: 'A publisher' }],
  };
}

const hostile = [
  '=HYPERLINK("http://x.example","click")',
  '+44 20 7946 0000',
  '-',
  '@everyone',
  '\t=1+1',
  '"=1+1',
  "'=1+1",
  '[c]',
  '007',
  '1e5',
  'two\nlines',
  'two  spaces ',
  ' <b>&amp;</b>',
  '🧒🏽',
  '',
] as const;

const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 20 }));
const number = fc.record({
  value: fc.oneof(
    fc.constantFrom(1204, -3.2, 0, -0, 1e-7, 0.000000001, 123456789012, 4.5),
    fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1e3),
  ),
  decimals: fc.nat({ max: 4 }),
});
const day = fc.constant({ day: '2026-04-08' });
const cell = (of: fc.Arbitrary<TableCell>) => fc.option(of, { nil: null, freq: 5 });
const rows = fc.array(fc.tuple(cell(text), cell(number), cell(day)), { maxLength: 8 });

/** What a reader should get back from a cell: blank text is no text. */
function meant(each: TableCell): string | number | null {
  if (each === null || each === '') return null;
  if (typeof each === 'string') return each;
  return 'day' in each ? each.day : Object.is(each.value, -0) ? 0 : each.value;
}

describe('a table read back', () => {
  it('from CSV holds every cell, by another reader than ours', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const read = Papa.parse<string[]>(csvText(aTable(given)), { newline: '\r\n' });
        const [head, ...body] = read.data.slice(0, -1);
        expect(head).toEqual(['name', 'value', 'on']);
        expect(
          body.map(([name = '', value = '', on = '']) => [
            name === '' ? null : textFromOwnCsv(name),
            value === '' ? null : Number(value),
            on === '' ? null : on,
          ]),
        ).toEqual(given.map((row) => row.map(meant)));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('from JSON holds every cell', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const read: unknown = JSON.parse(jsonText(aTable(given)));
        const expected = given.map(([name, value, on]) => ({
          name,
          value: meant(value),
          on: meant(on),
        }));
        expect(read).toMatchObject({ title: 'A table', rows: expected });
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('from ODS holds every cell with its type', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const { sheets } = await readOds(await buffer(odsFile(aTable(given))));
        expect(sheets.map(({ name }) => name)).toEqual(['Notes', 'A table']);
        const read = sheets[1]?.rows ?? [];
        given.forEach((row, index) => {
          const found = read[index + 1] ?? [];
          expect(found[1] ?? null).toBe(meant(row[1]));
          const name = typeof row[0] === 'string' ? withoutIllegal(row[0]) : null;
          expect(found[0] ?? null).toBe(name === '' ? (found[0] ?? null) : name);
        });
      }),
      { seed: 42, numRuns: 60 },
    );
  });
});

/** XML holds no control characters, and one kind of line end. */
function withoutIllegal(given: string): string {
  return given
    .replace(/\r\n|\r/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

it('two columns of one name are refused in every format', () => {
  const column = { key: 'comments', heading: 'Comments' };
  const twice = { ...aTable([]), columns: [column, column] };
  for (const write of [csvText, jsonText, odsFile]) {
    expect(() => write(twice)).toThrow('two columns called comments');
  }
});
