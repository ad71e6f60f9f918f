import { expect, test } from 'vitest';
import { shortAnswer } from './shortAnswer.js';

test('a long list of things shows its first two and says how many there are', () => {
  const body = JSON.stringify([{ id: 1 }, { id: 2 }, { id: 3 }]);
  const { text, note } = shortAnswer(body);
  expect(JSON.parse(text)).toEqual([{ id: 1 }, { id: 2 }]);
  expect(note).toBe('The whole answer has 3 entries. Only the first 2 are shown here.');
});

test('an answer without long lists stays whole, and nothing in it is lost', () => {
  const answer = { value: null, quartiles: [1, 2, 3, 4, 5], list: [{ a: 0 }] };
  const { text, note } = shortAnswer(JSON.stringify(answer));
  expect(JSON.parse(text)).toEqual(answer);
  expect(note).toBeNull();
});

test('a list inside an answer is cut too', () => {
  const answer = { observations: [{ value: 1 }, { value: 2 }, { value: 3 }] };
  const { text, note } = shortAnswer(JSON.stringify(answer));
  expect(JSON.parse(text)).toEqual({ observations: [{ value: 1 }, { value: 2 }] });
  expect(note).toContain('longer');
});
