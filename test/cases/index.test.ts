import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../../src/lib/projectRoot.js';

const text = await readFile(projectFile('test', 'cases', 'README.md'), 'utf8');

const rows = text
  .split('\n')
  .filter((line) => /^\| \d\d \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number = '', behaviour = '', file = '', name = '', ...rest]) => ({
    ...{ number, behaviour, file, name },
    isWhole: rest.length === 1 && behaviour !== '' && name !== '',
  }));

const wanted = ['01', '03', '05', '07', '09', '11', '13', '17', '27', '29', '31', '33', '35'];

/** Whether a test of that name is called there: the name is what a call opens with. */
function holdsTest(source: string, name: string): boolean {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\(\\s*(['"\`])${literal}\\1,`).test(source);
}

describe('the table of cases', () => {
  it('has every case, in whole rows', () => {
    expect([...new Set(rows.map(({ number }) => number))]).toEqual([
      ...wanted,
      ...['59', '61', '63', '67', '77', '81', '83', '85'],
    ]);
    expect(rows.filter(({ isWhole }) => !isWhole)).toEqual([]);
  });

  it('names tests that are there', async () => {
    const gone: string[] = [];
    for (const { number, file, name } of rows) {
      const source = await readFile(projectFile(...file.split('/')), 'utf8');
      if (!holdsTest(source, name)) gone.push(`${number} ${file}: ${name}`);
    }
    expect(gone).toEqual([]);
  });
});
