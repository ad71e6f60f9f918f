import { getAllByRole, getByLabelText, getByRole } from '@testing-library/dom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { wordsOf } from './reading.js';

const { getPage, get, runtime } = await servedPages(dorsetFolder);

const ofRow = z.record(z.string(), z.string());
const ofJson = z.object({
  columns: z.array(z.object({ key: z.string() })),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
});

/** Each measure's cells, by its title, in the order of the page. */
async function rowsOf(query = ''): Promise<ReadonlyMap<string, readonly string[]>> {
  const { document, status } = await getPage(`/grid${query}`);
  expect(status).toBe(200);
  const rows = [...document.querySelectorAll('.wm-grid tbody tr:not(.wm-grid__group)')];
  return new Map(
    rows.map((row) => [
      wordsOf(row.querySelector('th')),
      [...row.querySelectorAll('td')].map(wordsOf),
    ]),
  );
}

/** The rows of the CSV file with the same filters, by column. */
async function fileRows(query = ''): Promise<readonly Readonly<Record<string, string>>[]> {
  const { text, status } = await get(`/grid.csv${query}`);
  expect(status).toBe(200);
  const { data } = Papa.parse(text, { header: true, skipEmptyLines: true });
  return z.array(ofRow).parse(data);
}

async function cellsOf(title: string, query = ''): Promise<readonly string[]> {
  return (await rowsOf(query)).get(title) ?? [];
}

describe('the table of all measures', () => {
  it('has every measure of the plan, in the plan’s order', async () => {
    const plan = await runtime.plans.current();
    expect([...(await rowsOf()).keys()]).toEqual(plan?.kpis.map(({ name }) => name));
  });

  it('says what it counts, and counts apart what cannot be judged', async () => {
    const { body } = await getPage('/grid');
    const said = wordsOf(body.querySelector('.wm-lead'));
    const numbers = [...said.matchAll(/\d+/g)].map(Number);
    const [withFigures = 0, ...rest] = numbers;
    expect(said).toMatch(/^\d+ measures with national figures: .* stand apart: .*\.$/);
    const apart = rest.findIndex((_, at) => rest.slice(at).length === 4);
    expect(rest.slice(0, apart).reduce((sum, count) => sum + count, 0)).toBe(withFigures);
    expect(withFigures + (rest[apart] ?? 0)).toBe(94);
  });

  it('says all of one measure in its row', async () => {
    expect(await cellsOf('Children in care living more than 20 miles from home')).toEqual([
      'Now 28% 2025',
      'Change +2 points on 2024',
      'No clear change',
      'Pace About the same as other places since 2020: 94 of 145 fell less, rose or stayed the same, 38 of 145 fell more',
      'England 18%',
      'Similar areas 20%',
      'Rank joint 130th of 151 Worst quarter',
    ]);
  });

  it('marks a figure that may still change', async () => {
    const [now] = await cellsOf('Gap in phonics: all pupils and pupils on free school meals');
    expect(now).toMatch(/^Now 17 points, 2024\/25, provisional$/);
  });

  it('sets no other place beside a total', async () => {
    const [now, , , pace, england, similar, rank] = await cellsOf(
      'Education, Health and Care plans the council looks after',
    );
    expect(now).toMatch(/^Now \d,\d{3} /);
    expect([pace, england, similar]).toEqual([
      'Pace not compared numbers follow the size of a place',
      'England not compared',
      'Similar areas not compared',
    ]);
    expect(rank).not.toContain('quarter');
  });

  it('says in the cell why something is not known', async () => {
    const [now, , direction] = await cellsOf('Children in custody');
    expect(now).toBe('Now no figure');
    expect(direction).toBe('Not known It is published, but not in the national file we use.');
    const [, change, few] = await cellsOf('Babies who are breastfed at 6 to 8 weeks');
    expect(change).toBe('Change not known');
    expect(few).toBe('Not known Only 1 year can be compared; we need 5');
  });

  it('is reached from the list of measures and from the home page, and leads to each measure', async () => {
    for (const page of ['/', '/measures']) {
      const { body } = await getPage(page);
      const [link] = getAllByRole(body, 'link', { name: /94 measures in one table/ });
      expect(link?.getAttribute('href')).toBe('/grid');
    }
    const { body } = await getPage('/grid?area=kent');
    const link = getByRole(body, 'link', { name: 'School attendance' });
    expect(link.getAttribute('href')).toBe('/measures/school-attendance?area=kent');
  });
});

describe('filters of the table', () => {
  const directions = ['gettingBetter', 'gettingWorse', 'noClearChange', 'watchedOnly', 'notKnown'];
  const paces = ['ahead', 'same', 'behind', 'unlike', 'notCompared', 'notKnown'];

  it.each([
    ['direction', [...directions, 'apart']],
    ['pace', paces],
  ])('put every measure under one choice of %s', async (field, choices) => {
    const lists = await Promise.all(choices.map((choice) => rowsOf(`?${field}=${choice}`)));
    const titles = lists.flatMap((rows) => [...rows.keys()]);
    expect(titles.toSorted()).toEqual([...(await rowsOf()).keys()].toSorted());
  });

  it('join, and stay chosen in the form with the area', async () => {
    const query = '?priority=best-education-for-all&direction=noClearChange&pace=same&area=kent';
    const { body } = await getPage(`/grid${query}`);
    expect(getByLabelText<HTMLSelectElement>(body, 'Priority').value).toBe(
      'best-education-for-all',
    );
    expect(getByLabelText<HTMLSelectElement>(body, 'Direction').value).toBe('noClearChange');
    expect(getByLabelText<HTMLSelectElement>(body, 'Pace').value).toBe('same');
    expect(body.querySelector<HTMLInputElement>('form input[name=area]')?.value).toBe('kent');
    const csv = getByRole(body, 'link', { name: 'CSV' }).getAttribute('href') ?? '';
    const rows = await fileRows(csv.replace('/grid.csv', ''));
    expect(rows.map((row) => row['measure'])).toEqual([...(await rowsOf(query)).keys()]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('say so where nothing matches, and refuse words that are none', async () => {
    const { body } = await getPage('/grid?priority=local-family-help&direction=gettingBetter');
    expect(wordsOf(body)).toContain('No measure of the plan matches.');
    for (const query of ['priority=nothing', 'direction=up', 'pace=fast', 'pace=same&pace=ahead']) {
      expect((await get(`/grid?${query}`)).status, query).toBe(400);
      expect((await get(`/grid.csv?${query}`)).status, query).toBe(400);
    }
    expect((await get('/grid?area=atlantis')).status).toBe(404);
  });
});

describe('files of the table', () => {
  it.each(['', '?area=birmingham', '?direction=notKnown'])(
    'say what the page says: %s',
    async (query) => {
      const [page, file] = [await rowsOf(query), await fileRows(query)];
      expect(file.map((row) => row['measure'])).toEqual([...page.keys()]);
      for (const row of file) {
        const [now = '', change = '', direction = '', , england = '', , rank = ''] =
          page.get(row['measure'] ?? '') ?? [];
        expect(direction).toContain(row['direction']);
        const figure = row['value'] ?? '';
        if (figure === '') expect(now, row['measure']).toContain(row['why_no_value']);
        else expect(numberIn(now)).toBeCloseTo(Number(figure), placesIn(now));
        if (row['change'] === '') expect(change).not.toMatch(/\d/);
        if (row['rank'] !== '') expect(rank).toContain(`of ${row['rank_of'] ?? ''}`);
        if (row['england'] !== '') {
          expect(numberIn(england)).toBeCloseTo(Number(row['england']), placesIn(england));
        }
      }
    },
  );

  it('agree with each other, cell by cell', async () => {
    const { text, type } = await get('/grid.json');
    expect(type).toContain('application/json');
    const { columns, rows } = ofJson.parse(JSON.parse(text));
    const csv = await fileRows();
    expect(rows).toHaveLength(csv.length);
    for (const [at, row] of rows.entries()) {
      for (const { key } of columns) {
        const [inJson, inCsv] = [row[key] ?? '', csv[at]?.[key] ?? ''];
        if (typeof inJson === 'number') expect(Number(inCsv)).toBe(inJson);
        else expect(inCsv).toBe(inJson);
      }
    }
  });

  it('come as a spreadsheet too, named for the place', async () => {
    const { type, status } = await get('/grid.ods?area=kent');
    expect([status, type]).toEqual([200, 'application/vnd.oasis.opendocument.spreadsheet']);
  });

  it('give a total no England, no similar areas and no pace', async () => {
    const total = (await fileRows()).find((row) => row['measure_id'] === 'ehcp-number');
    expect(total?.['value']).toMatch(/^\d+$/);
    for (const key of ['england', 'similar_mean', 'quarter', 'pace_change', 'pace_authorities']) {
      expect(total?.[key], key).toBe('');
    }
  });
});

/** The first number of a cell: `Now −0.27 2024` → −0.27. */
function numberIn(cell: string): number {
  const text = /−?£?[\d,]+(\.\d+)?/.exec(cell)?.[0] ?? '';
  return Number(text.replace('−', '-').replace(/[£,]/g, ''));
}

function placesIn(cell: string): number {
  return /[\d,]+\.(\d+)/.exec(cell)?.[1]?.length ?? 0;
}
