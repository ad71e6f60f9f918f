import { expect, test } from 'vitest';
import { fileProblem, problemText } from './importProblem.js';

test('a problem names file, row, column and value on one line', () => {
  const where = { row: 3, line: 5, column: 'Years', value: 'Spring\n2024' };
  expect(problemText(fileProblem('x.csv', 'Use a year.', where))).toBe(
    'x.csv, row 3, column "Years", value "Spring 2024" (line 5): Use a year.',
  );
});

test('what does not apply is left out, and a long value is cut', () => {
  expect(problemText(fileProblem('x.csv', 'Empty.'))).toBe('x.csv: Empty.');
  const long = problemText(fileProblem('x.csv', 'Too long.', { value: 'a'.repeat(200) }));
  expect(long).toBe(`x.csv, value "${'a'.repeat(60)}…": Too long.`);
});
