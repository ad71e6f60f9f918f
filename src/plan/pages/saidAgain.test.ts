import { expect, it } from 'vitest';
import { isSaidIn } from './saidAgain.js';

it.each([
  [
    'Schools gave the grades of 2020 and 2021.',
    'Schools gave the grades in 2020 and 2021, and 2022 was marked to a standard halfway back.',
  ],
  [
    'Dentists were closed for routine checks in much of the year to March 2021.',
    'In the year to March 2021 most dentists were closed for routine checks: only 23% were seen.',
  ],
])('“%s” is said again by the caution', (sentence, caution) => {
  expect(isSaidIn(sentence, ['Be careful.', caution])).toBe(true);
});

it.each([
  ['There are none for 2020 and 2021.', 'The way children are assessed changed in 2021/22.'],
  ['There were no tests in 2020.', 'There were no tests in 2021.'],
  ['This is the first year for the present council.', 'The number is rounded to the nearest 5.'],
])('“%s” is not', (sentence, caution) => {
  expect(isSaidIn(sentence, [caution])).toBe(false);
});

it('a sentence of small words only is never left out', () => {
  expect(isSaidIn('It is so.', ['It is so.'])).toBe(false);
});
