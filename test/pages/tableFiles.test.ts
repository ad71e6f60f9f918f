import { tableColumns } from '../../src/site/table/tableRows.js';
import { queryAllByRole } from '@testing-library/dom';
import { readOds } from 'hucre/ods';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ownTableFilePath, ownTablePath, type OwnTableAsked } from '../../src/paths/ownTable.js';
import { textFromOwnCsv } from '../../src/lib/writeCsv.js';
import { seriesOf } from '../../src/measures/model/seriesSet.js';
import { findArea } from '../../src/measures/model/areaLookup.js';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { wordsOf } from './reading.js';

const { app, get, getPage, runtime } = await servedPages(dorsetFolder);

/** A derived measure, one with marks and withheld figures near by, one of totals, and negatives. */
const asked: OwnTableAsked = {
  measure: ['school-attendance', 'funded-early-education-2yo', 'phonics-gap-fsm'],
  priority: ['good-care-provision'],
  area: ['dorset', 'neighbours', 'dorset-county-pre-2019', 'south-west', 'england'],
  from: '2017',
};

type Row = Readonly<Record<string, string>>;

const valueColumn = tableColumns.findIndex(({ key }) => key === 'value');

async function csvRows(path: OwnTableAsked): Promise<readonly Row[]> {
  const answer = await get(ownTableFilePath('csv', path));
  expect([answer.status, answer.type]).toEqual([200, 'text/csv; charset=utf-8']);
  return Papa.parse<Row>(answer.text, { header: true, skipEmptyLines: true }).data;
}

const jsonFile = z.object({
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
});

/** A cell as text, whichever file it is from: numbers without padding, nothing as nothing. */
function plain(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' || typeof cell === 'string' ? String(cell) : JSON.stringify(cell);
}

describe('the files of a table of one’s own', () => {
  it('have the very cells of the page, each with its figure or the words in its place', async () => {
    const [rows, page] = [await csvRows(asked), await getPage(ownTablePath(asked))];
    const shown = queryAllByRole(page.body, 'table').flatMap((table) =>
      [...table.querySelectorAll('td')].map(wordsOf),
    );
    expect(rows).toHaveLength(shown.length);
    expect(shown.length).toBeGreaterThan(500);
    const pageDigits = shown.map((text) => (/\d/.test(text) ? text.replace(/[^\d.−]/g, '') : text));
    rows.forEach((row, index) => {
      const words = row['why_no_value'] ?? '';
      if (row['value'] === '') expect(words).toBe(pageDigits[index]);
      else {
        const digits = (pageDigits[index] ?? '').replace('−', '-');
        const places = digits.split('.')[1]?.length ?? 0;
        // The page rounds what the file has as published.
        const away = Math.abs(Number(row['value']) - Number(digits));
        expect(away, JSON.stringify(row)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
      }
    });
  });

  it('are the same, cell by cell, in CSV, ODS and JSON', async () => {
    const csv = (await csvRows(asked)).map((row) => Object.values(row).map(textFromOwnCsv));
    const json = jsonFile.parse(JSON.parse((await get(ownTableFilePath('json', asked))).text));
    const ods = await app.inject(ownTableFilePath('ods', asked));
    const workbook = await readOds(new Uint8Array(ods.rawPayload));
    const sheet = workbook.sheets[1]?.rows.slice(1) ?? [];
    const numeric = (row: readonly string[]) =>
      row.map((cell, column) =>
        column === valueColumn && cell !== '' ? String(Number(cell)) : cell,
      );
    const expected = csv.map(numeric);
    expect(json.rows.map((row) => Object.values(row).map(plain))).toEqual(expected);
    expect(
      sheet.map((row) =>
        Array.from({ length: tableColumns.length }, (_, column) => plain(row[column])),
      ),
    ).toEqual(expected);
    expect(workbook.sheets[0]?.name).toBe('Notes');
  });

  it('have each heading once, and the figure just as published (cases 33 and 85)', async () => {
    const id = 'lait-infmort';
    const rows = await csvRows({ measure: [id], area: ['dorset'] });
    const headings = Object.keys(rows[0] ?? {});
    expect(new Set(headings.map((heading) => heading.trim().toLowerCase())).size).toBe(
      tableColumns.length,
    );
    const { register, load } = await runtime.measures.asAt(null);
    const set = (await load([id])).get(id);
    const area = findArea(register, 'dorset');
    if (set === undefined || area === undefined) throw new Error('not loaded');
    const own = seriesOf(set, register.indexById.get(area.id) ?? -1);
    expect(rows.map(({ period, value }) => [period, value === '' ? null : Number(value)])).toEqual(
      own.map(({ period, value }) => [period.label, value]),
    );
  });

  it('hide a figure that is not used, as the page does (case 61)', async () => {
    const { measures, listOverrides } = await runtime.measures.asAt(null);
    const applied = await listOverrides(measures.map(({ id }) => id));
    const hidden = applied.find(
      ({ override }) => override.action.kind === 'withhold' && override.onlyValue === null,
    );
    if (hidden === undefined) throw new Error('no figure is withheld');
    const { source, code } = hidden.override;
    const measure = measures.find((each) => each.source === source && each.code === code);
    const one = { measure: [measure?.id ?? ''], area: [hidden.areaId] };
    const rows = await csvRows(one);
    const row = rows.filter(({ mark }) => mark === 'withheld');
    expect(row.length).toBeGreaterThan(0);
    for (const { value, status, why_no_value: why } of row) {
      expect([value, status, why]).toEqual(['', 'notAvailable', 'published, but not used']);
    }
    const { body } = await getPage(ownTablePath(one));
    expect(wordsOf(queryAllByRole(body, 'table')[0])).toContain('published, but not used');
    for (const format of ['csv', 'json'] as const) {
      const text = (await get(ownTableFilePath(format, one))).text;
      expect(text).not.toMatch(new RegExp(`[:,]${hidden.value}[,.}]`));
    }
  });

  it('hold nothing that a spreadsheet would run, and negative numbers as they are (case 35)', async () => {
    const answer = await get(
      ownTableFilePath('csv', { topic: ['all'], area: ['dorset', 'england'] }),
    );
    const cells = Papa.parse<readonly string[]>(answer.text, { skipEmptyLines: true }).data.flat();
    const wouldRun = cells.filter(
      (cell) => /^[=+\-@\t\r]/.test(cell) && !/^-$|^-?\d+(\.\d+)?$/.test(cell),
    );
    expect(wouldRun).toEqual([]);
    expect(cells.some((cell) => /^-\d/.test(cell))).toBe(true);
  });

  it('say what a spreadsheet file cannot hold, with the CSV in its place', async () => {
    const large = { topic: ['all'], area: ['everywhere'] };
    expect((await get(ownTableFilePath('json', large))).status).toBe(422);
    const page = await getPage(ownTableFilePath('ods', large));
    expect(page.status).toBe(422);
    expect(wordsOf(page.body)).toContain('too many for ODS or JSON. Take the CSV');
    const links = [...page.body.querySelectorAll('.wm-dl a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual([ownTableFilePath('csv', large)]);
  });
});

describe('a table larger than a page', () => {
  it('is cut at a whole row, says so, and is whole as CSV', { timeout: 60_000 }, async () => {
    const large = { topic: ['all'], area: ['everywhere'] };
    const page = await getPage(ownTablePath(large));
    const cells = page.body.querySelectorAll('td').length;
    const rows = await csvRows(large);
    expect(rows.length).toBeGreaterThan(25_000);
    expect(cells).toBeLessThanOrEqual(25_000);
    expect(wordsOf(page.body)).toContain(
      `This page shows the first ${cells.toLocaleString('en-GB')} of ${rows.length.toLocaleString('en-GB')} cells. The CSV file has them all.`,
    );
    for (const table of queryAllByRole(page.body, 'table')) {
      const widths = new Set([...table.querySelectorAll('tr')].map((row) => row.children.length));
      expect(widths.size).toBe(1);
    }
  });

  it('comes whole in every format as long as it has room there', { timeout: 60_000 }, async () => {
    const wide = { topic: ['all'], area: ['authorities'], from: '2023' };
    const rows = await csvRows(wide);
    expect(rows.length).toBeGreaterThan(25_000);
    const json = jsonFile.parse(JSON.parse((await get(ownTableFilePath('json', wide))).text));
    expect(json.rows).toHaveLength(rows.length);
    const file = await app.inject(ownTableFilePath('ods', wide));
    const content = strFromU8(unzipSync(file.rawPayload)['content.xml'] ?? new Uint8Array());
    const sheet = content.slice(content.lastIndexOf('<table:table '));
    expect(sheet.split('<table:table-row>')).toHaveLength(rows.length + 2);
  });
});
