import { expect, test } from 'vitest';
import { statedStateText } from './strategy.js';

test('the state that a plan gives a strategy reads as words', () => {
  expect(statedStateText('toImplement')).toBe('to be put into practice');
});
