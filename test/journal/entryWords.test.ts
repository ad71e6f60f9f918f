import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryWords } from '../../src/journal/model/entryWords.js';
import { needsReason } from '../../src/journal/model/reasonRule.js';
import { projectFile } from '../../src/lib/projectRoot.js';

/** Every type of entry that some command records, such as `roleAssignment.granted`. */
async function listRecordedTypes(): Promise<readonly string[]> {
  const root = projectFile('src');
  const paths = await readdir(root, { recursive: true });
  const files = paths.filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));
  const texts = await Promise.all(files.map((path) => readFile(join(root, path), 'utf8')));
  const found = texts.flatMap((text) => [...text.matchAll(/\btype: '([a-z]\w*\.[a-z]\w*)'/gi)]);
  return [...new Set(found.map(([, type = '']) => type))].sort();
}

test('every type of entry that the code records has words of its own in the journal', async () => {
  const types = await listRecordedTypes();
  expect(types.length).toBeGreaterThan(20);
  // Words for a new type belong into src/journal/model/entryWords.ts.
  expect(types.filter((type) => !Object.hasOwn(entryWords, type))).toEqual([]);
});

test('no two types are told in the same words', () => {
  const words = Object.values(entryWords);
  expect(new Set(words).size).toBe(words.length);
});

test('a change that others rely on has to say why, and a look does not', () => {
  expect(needsReason('plan.amended')).toBe(true);
  expect(needsReason('people.viewed')).toBe(false);
});
