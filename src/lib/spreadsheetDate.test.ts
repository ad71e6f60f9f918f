import { expect, test } from 'vitest';
import { parseSpreadsheetDate } from './spreadsheetDate.js';

test.each([
  ['45962', '2025-11-01'],
  ['46327', '2026-11-01'],
  ['46082', '2026-03-01'],
  ['36526', '2000-01-01'],
  ['54788', '2049-12-31'],
])('day number %s is %s', (text, day) => {
  expect(parseSpreadsheetDate(text)).toEqual({ ok: true, value: day });
});

test.each(['4596200', '36525', '54789', '2025', '45962.5', '-45962', '', '1 November 2025', '4e4'])(
  '%s is refused and not taken for a year or for milliseconds',
  (text) => {
    const read = parseSpreadsheetDate(text);
    expect(read.ok ? '' : read.error).toMatch(/not a plausible date/);
  },
);
