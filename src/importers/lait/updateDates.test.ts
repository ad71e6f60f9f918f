import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCsvRows } from '../../lib/csvRows.js';
import { projectFile } from '../../lib/projectRoot.js';
import { parseLastUpdate, parseNextUpdate } from './updateDates.js';

test('day numbers and words stand in one column', () => {
  const file = 'update-dates.csv';
  const path = projectFile('src', 'importers', 'lait', 'fixtures', 'cases', file);
  const read = parseCsvRows({ file, text: readFileSync(path, 'utf8') }, [
    'Last Update',
    'Next Update',
  ]);
  if (!read.ok) throw new Error(file);
  const rows = read.value.rows.map((row) => [
    parseLastUpdate(row.text('Last Update')),
    parseNextUpdate(row.text('Next Update')),
  ]);
  const due = { ok: true, value: { kind: 'due', dueOn: '2026-11-01' } };
  const slip: unknown = expect.stringMatching(/^4596200 is not a plausible date/);
  expect(rows).toEqual([
    [{ ok: true, value: '2025-11-01' }, due],
    [
      { ok: true, value: '2026-03-01' },
      { ok: true, value: { kind: 'toBeConfirmed' } },
    ],
    [{ ok: true, value: null }, due],
    [
      { ok: true, value: null },
      { ok: true, value: { kind: 'discontinued' } },
    ],
    [
      { ok: true, value: '2025-11-01' },
      { ok: true, value: { kind: 'discontinued' } },
    ],
    [{ ok: false, error: slip }, due],
  ]);
});
