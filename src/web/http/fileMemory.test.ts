import { expect, test } from 'vitest';
import { createFileMemory } from './fileMemory.js';

function counting(most: number) {
  const keep = createFileMemory<string>(most);
  const made: string[] = [];
  const ask = (era: object, key: string) =>
    keep(era, key, () => {
      made.push(key);
      return Promise.resolve(`file ${key}`);
    });
  return { ask, made };
}

test('a file is made once for each era, and once for two readers at the same time', async () => {
  const { ask, made } = counting(100);
  const [before, after] = [{}, {}];
  expect(await Promise.all([ask(before, 'a'), ask(before, 'a')])).toEqual(['file a', 'file a']);
  expect(await ask(before, 'a')).toBe('file a');
  await ask(after, 'a');
  expect(made).toEqual(['a', 'a']);
});

test('the files used longest ago go first when there are too many', async () => {
  const { ask, made } = counting(12);
  const era = {};
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(era, key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what could not be made is tried again', async () => {
  const keep = createFileMemory<string>(100);
  const era = {};
  await expect(keep(era, 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await keep(era, 'a', () => Promise.resolve('file'))).toBe('file');
});
