import { expect, it } from 'vitest';
import { exactNumber, exactText, fourDigits } from './exactText.js';

const percent = { decimals: 1, prefix: '', suffix: '%' };

it('a figure keeps every decimal that it has, and at least those of its measure', () => {
  expect(exactText(7.49, percent)).toBe('7.49%');
  expect(exactText(7, percent)).toBe('7.0%');
  expect(exactText(-1204.123456789, { ...percent, suffix: '' })).toBe('−1,204.123456789');
  expect(exactNumber(1351.9)).toBe('1,351.9');
});

it('a number of a test has four digits that mean something', () => {
  expect(fourDigits(0.0166667)).toBe('0.01667');
  expect(fourDigits(12.3456)).toBe('12.35');
  expect(fourDigits(1)).toBe('1.000');
  expect(fourDigits(0.00001)).toBe('less than 0.0001');
});
