import { expect, test } from 'vitest';
import { keepTexts } from './keptTexts.js';

function counting() {
  const keep = keepTexts();
  const made: string[] = [];
  const ask = (era: object, key: string) =>
    keep(era, key, () => {
      made.push(key);
      return Promise.resolve(`text ${key}`);
    });
  return { ask, made };
}

test('a text is made once for each era', async () => {
  const { ask, made } = counting();
  const [before, after] = [{}, {}];
  expect(await ask(before, 'a')).toBe('text a');
  expect(await ask(before, 'a')).toBe('text a');
  await ask(after, 'a');
  expect(made).toEqual(['a', 'a']);
});

test('only so many are kept, the first going first', async () => {
  const { ask, made } = counting();
  const era = {};
  for (let key = 0; key < 21; key += 1) await ask(era, String(key));
  await ask(era, '20');
  await ask(era, '0');
  expect(made.slice(20)).toEqual(['20', '0']);
});

test('what could not be made is tried again', async () => {
  const keep = keepTexts();
  const era = {};
  await expect(keep(era, 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await keep(era, 'a', () => Promise.resolve('text'))).toBe('text');
});
