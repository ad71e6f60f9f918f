import { expect, test } from 'vitest';
import { z } from 'zod';
import { measureSchema, observationsSchema } from '../../src/api/schemas.js';
import { parseCsvRows } from '../../src/lib/csvRows.js';
import { textFromOwnCsv } from '../../src/lib/writeCsv.js';
import { servedApp } from '../builders/servedApp.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { ask } from './ask.js';

const { app } = await servedApp(dorsetFolder);

const columns = [
  'measure_id',
  'measure',
  'unit',
  'area_code',
  'area',
  'series',
  'period',
  'period_as_printed',
  'period_start',
  'period_end',
  'value',
  'status',
  'mark',
  'why_no_value',
  'revision',
  'release',
  'as_at',
] as const;

const measures = await ask(app, '/api/v1/measures', z.array(measureSchema));

async function csvOf(id: string, area: string) {
  const answer = await app.inject(`/measures/${id}.csv?area=${area}`);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[a-z0-9-]+\.csv"$/);
  const table = parseCsvRows({ file: `${id}.csv`, text: answer.body }, columns);
  if (!table.ok) throw new Error(`${id}: ${JSON.stringify(table.error)}`);
  expect(table.value.refused).toEqual([]);
  return { text: answer.body, rows: table.value.rows };
}

test(
  'the CSV of every measure reads back as the very figures of the API',
  { timeout: 60_000 },
  async () => {
    for (const { id, title } of measures) {
      for (const code of ['838', '835']) {
        const { rows } = await csvOf(id, code);
        const { area, observations } = await ask(
          app,
          `/api/v1/measures/${id}/observations?area=${code}`,
          observationsSchema,
        );
        const own = rows
          .filter((row) => row.text('series') === 'area')
          // A period that the source leaves out has a row of its own, as on the page.
          .filter((row) =>
            observations.some(
              ({ period }) => period.label === labelOf(row.text('period_as_printed')),
            ),
          );
        expect(own.length, id).toBe(observations.length);
        expect(own.every((row) => textFromOwnCsv(row.text('area')) === area.name)).toBe(true);
        own.forEach((row, index) => {
          const expected = observations[index];
          const value = row.text('value');
          expect({
            title: textFromOwnCsv(row.text('measure')),
            period: labelOf(row.text('period_as_printed')),
            value: value === '' ? null : Number(value),
            status: row.text('status'),
            revision: row.text('revision'),
            asAt: row.text('as_at'),
          }).toEqual({
            title,
            period: expected?.period.label,
            value: expected?.value,
            status: expected?.status,
            revision: expected?.revision,
            asAt: expected?.release?.asAt,
          });
        });
      }
    }
  },
);

test('every CSV has the area, its region and England, and no cell that a spreadsheet would run', async () => {
  let negatives = 0;
  for (const { id, derivation } of measures) {
    const { rows } = await csvOf(id, '838');
    if (derivation === 'none') expect(rows).toEqual([]);
    else {
      const found = new Set(rows.map((row) => row.text('series')));
      expect([...found]).toEqual(expect.arrayContaining(['area', 'region', 'england']));
    }
    for (const row of rows) {
      for (const column of columns) {
        const cell = row.text(column);
        const isNumber = /^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell);
        if (column === 'value' && cell.startsWith('-')) negatives += 1;
        expect(isNumber || cell === '-' || !/^[=+\-@\t\r]/.test(cell), `${id}: ${cell}`).toBe(true);
      }
    }
  }
  expect(negatives).toBeGreaterThan(0);
});

/** As the API gives it: without the mark of a revision. */
function labelOf(printed: string): string {
  return printed.replace(/ \((?:prov|rev|final)\)$/i, '');
}
