import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from './csv.js';
import { projectFile } from './projectRoot.js';
import { textFromOwnCsv, writeCsv } from './writeCsv.js';

interface Entry {
  readonly name: string;
  readonly comment: string;
  readonly change: number;
  readonly value: string;
}

function isRecords(value: unknown): value is readonly Entry[] {
  return Array.isArray(value);
}

const records: unknown = JSON.parse(
  readFileSync(projectFile('src', 'lib', 'fixtures', 'formula-like-text.json'), 'utf8'),
);
if (!isRecords(records)) throw new Error('formula-like-text.json holds no list');

test('text that would run as a formula is neutralised; numbers and a plain dash are not', () => {
  const text = writeCsv(
    ['name', 'comment', 'change', 'value'],
    records.map(({ name, comment, change, value }) => [name, comment, change, value]),
  );
  expect(text.split('\r\n')).toEqual([
    'name,comment,change,value',
    `'=cmd,"'=HYPERLINK(""http://x.example"",""click"")",-3.2,[c]`,
    `Toy library,'+44 20 7946 0000,0,5`,
    'Music club,-,1.5,-1',
    `Chess,'@everyone,-0.1,0`,
    `Art,'\t=1+1,2,7`,
    `Yoga,"""=1+1",2,7`,
    '',
  ]);
});

test('reading our own file gives back the text that was written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom(...Array.from(`'=+-@\t\n",ab1. `)) }), {
        minLength: 1,
      }),
      (cells) => {
        const written = writeCsv(
          cells.map((_, index) => `c${index}`),
          [['x', ...cells.slice(1)]],
        );
        const table = parseCsv({ file: 'own.csv', text: written });
        if (!table.ok) return false;
        const read = table.value.records[0]?.cells.map(textFromOwnCsv) ?? [];
        return JSON.stringify(read) === JSON.stringify(['x', ...cells.slice(1)]);
      },
    ),
  );
});

test('a figure kept as text stays as it is, however it is written', () => {
  for (const text of ['-4', '-0.5', '-3.3306690738754696E-16', '7']) {
    expect(writeCsv(['a'], [[text]])).toBe(`a\r\n${text}\r\n`);
  }
});

test('a figure that is not there is a blank cell', () => {
  expect(writeCsv(['a', 'b'], [[null, Number.NaN]])).toBe('a,b\r\n,\r\n');
});
