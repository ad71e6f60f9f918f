import { expect, it } from 'vitest';
import { once, onceSettled } from './once.js';

it('does the work once and answers the same result', () => {
  let calls = 0;
  const work = once(() => (calls += 1));
  expect([work(), work(), calls]).toEqual([1, 1, 1]);
});

it('does failed work again', async () => {
  let calls = 0;
  const work = onceSettled(() => {
    calls += 1;
    return calls === 1 ? Promise.reject(new Error('busy')) : Promise.resolve(calls);
  });
  await expect(work()).rejects.toThrow('busy');
  await expect(work()).resolves.toBe(2);
  await expect(work()).resolves.toBe(2);
});
