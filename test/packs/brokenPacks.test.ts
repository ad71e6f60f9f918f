import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemText } from '../../src/lib/importProblem.js';
import { packFiles, parsePack } from '../../src/packs/parsePack.js';
import { readPack } from '../../src/packs/readPack.js';
import { replace, type Change } from './mistakes/mistake.js';
import { faultyCells, faultyReferences } from './mistakes/faultyCells.js';
import { faultyMeasures, faultyOrder } from './mistakes/faultyOrder.js';
import { faultyFiles } from './mistakes/faultyFiles.js';
import { alderburyFiles, alderburyFolder } from './packFolders.js';

/** The problems of the small pack after one change, each as one line. */
async function problemsAfter(file: string, change: Change): Promise<readonly string[]> {
  const pack = parsePack(await alderburyFiles({ [file]: change }));
  return pack.ok ? [] : pack.error.map(problemText);
}

const mistakes = [faultyCells, faultyReferences, faultyOrder, faultyMeasures, faultyFiles].flatMap(
  (list) => list.map(([name, file, change, problem]) => ({ name, file, change, problem })),
);

describe('a pack with a mistake', () => {
  test.each(mistakes)('$name is reported with file, row and field', async (mistake) => {
    const { file, change, problem } = mistake;
    const problems = await problemsAfter(file, change);
    expect(problems.filter((text) => text.startsWith(problem))).toHaveLength(1);
  });

  test('a mistake in one cell is one problem, and references to its row still hold', async () => {
    const problems = await problemsAfter('measures.csv', replace('Academic Year,1,', 'Year,one,'));
    expect(problems).toHaveLength(1);
  });

  test('mistakes in several files are all reported at once', async () => {
    const pack = parsePack(
      await alderburyFiles({
        'pack.json': replace('857', 'x'),
        'plan.md': replace('School opens doors.', ''),
        'seats.csv': replace('all-schools', 'no-schools'),
        'outcomes.csv': replace('learning,Learning', 'learning,'),
      }),
    );
    const files = pack.ok ? [] : pack.error.map((problem) => problem.file);
    expect([...new Set(files)].sort()).toEqual([
      'outcomes.csv',
      'pack.json',
      'plan.md',
      'seats.csv',
    ]);
  });

  test('a table that cannot be read does not make every reference to it wrong', async () => {
    const problems = await problemsAfter('organisations.csv', null);
    expect(problems).toEqual(['organisations.csv: This file is missing. Add it.']);
  });

  test('a folder that does not exist is a pack without files', async () => {
    const pack = await readPack(`${alderburyFolder}-gone`);
    expect(pack.ok ? [] : pack.error.map(({ file }) => file)).toEqual(packFiles);
  });

  test('a byte order mark, Windows line ends and blank lines at the end change nothing', async () => {
    const asExcel = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`;
    const changed = parsePack(await alderburyFiles({ 'seats.csv': asExcel, 'plan.md': asExcel }));
    expect(changed).toEqual(parsePack(await alderburyFiles()));
  });

  test('no text in place of a file makes the reader fail instead of reporting', async () => {
    const files = await alderburyFiles();
    const property = fc.property(
      fc.constantFrom(...packFiles),
      fc.uint8Array({ maxLength: 200 }),
      (file, bytes) => {
        const pack = parsePack(new Map([...files, [file, bytes]]));
        expect(pack.ok ? [] : pack.error.map((problem) => problem.file)).toContain(file);
      },
    );
    fc.assert(property, { seed: 838, numRuns: 300 });
  });
});
