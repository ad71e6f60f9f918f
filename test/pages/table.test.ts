import { getByRole, queryAllByRole, queryByRole, within } from '@testing-library/dom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownTablePath } from '../../src/paths/ownTable.js';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { pageFaults } from './pageFaults.js';
import { wordsOf } from './reading.js';

const { get, getPage, runtime } = await servedPages(dorsetFolder);

const chosen = { measure: ['school-attendance'], area: ['dorset', 'kent', 'england'] };

/** The tables of a page: the caption, then each row as its cells. */
async function tablesAt(path: string) {
  const { body } = await getPage(path);
  return queryAllByRole(body, 'table').map((table) => ({
    caption: wordsOf(table.querySelector('caption')),
    rows: [...table.querySelectorAll('tr')].map((row) => [...row.children].map(wordsOf)),
  }));
}

async function partNamed(path: string, name: string) {
  const { body } = await getPage(path);
  return within(getByRole(body, 'region', { name }));
}

const hrefOf = (link: HTMLElement): string => link.getAttribute('href') ?? '';

describe('the page on which a table is made', () => {
  it('begins with three ready tables, each of which is one', async () => {
    const ready = await partNamed('/table', 'Begin with a ready table');
    const links = ready.getAllByRole('link').map(hrefOf);
    expect(links).toHaveLength(3);
    for (const link of links) expect((await tablesAt(link)).length, link).toBeGreaterThan(0);
  });

  it('has a table for each measure: a row for each place as chosen, a column for each period', async () => {
    const [table, ...others] = await tablesAt(ownTablePath({ ...chosen, from: '2022' }));
    expect(others).toEqual([]);
    expect(table?.caption).toBe('School attendance');
    expect(table?.rows.map(([place]) => place)).toEqual(['Place', 'Dorset', 'Kent', 'England']);
    expect(table?.rows[0]).toEqual(['Place', '2021/22', '2022/23', '2023/24', '2024/25']);
    for (const row of table?.rows.slice(1) ?? []) {
      expect(row.slice(1).join(' ')).toMatch(/^(\d+\.\d+%( |$)){4}$/);
    }
  });

  it('says of a region that it is one, and of a gap why it is one', async () => {
    const area = ['south-west', 'dorset'];
    const [table] = await tablesAt(ownTablePath({ measure: chosen.measure, area, to: '2018' }));
    expect(table?.rows[1]?.[0]).toBe('South West region');
    expect(table?.rows[2]?.at(-1)).toBe('none');
  });

  it('takes a measure or a place out again by its link', async () => {
    const path = ownTablePath(chosen);
    const places = await partNamed(path, 'Places');
    const without = hrefOf(places.getByRole('link', { name: 'Remove Kent' }));
    expect(without).toBe(ownTablePath({ ...chosen, area: ['dorset', 'england'] }));
    const measures = await partNamed(path, 'Measures');
    const empty = hrefOf(measures.getByRole('link', { name: 'Remove School attendance' }));
    const page = await getPage(empty);
    expect(wordsOf(page.body)).toContain('No measure is chosen yet.');
    expect(wordsOf(page.body)).toContain('Now add a measure.');
  });

  it('finds measures by the words people use, and adds them to what is chosen', async () => {
    const part = await partNamed(ownTablePath({ ...chosen, find: 'kids in care' }), 'Measures');
    const box = part.getAllByRole('checkbox')[0];
    const form = box?.closest('form');
    const kept = [...(form?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [])];
    expect(kept.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'measure=school-attendance',
      'area=dorset',
      'area=kent',
      'area=england',
    ]);
    expect(box?.getAttribute('name')).toBe('measure');
  });

  it('says so where a search finds nothing more', async () => {
    const part = await partNamed(ownTablePath({ ...chosen, place: 'Atlantis' }), 'Places');
    expect(wordsOf(part.getByRole('status'))).toContain('Nothing more was found for “Atlantis”');
  });

  it('takes groups of places, each place once, in the order asked', async () => {
    const area = ['england', 'in-south-west', 'dorset'];
    const [table] = await tablesAt(ownTablePath({ measure: chosen.measure, area }));
    const places = table?.rows.slice(1).map(([place]) => place) ?? [];
    expect(places[0]).toBe('England');
    expect(places.filter((place) => place === 'Dorset')).toHaveLength(1);
    expect(places).toHaveLength(1 + 15);
  });

  it('takes all measures of a priority, and links to those without figures', async () => {
    const path = ownTablePath({ priority: ['best-start-in-life'], area: ['dorset'] });
    const plan = await runtime.plans.current();
    const own = plan?.kpis.filter(({ priorityId }) => priorityId === 'best-start-in-life') ?? [];
    const { body } = await getPage(path);
    const none = queryByRole(body, 'heading', { name: 'No figures for these years' });
    const listed = none?.nextElementSibling?.querySelectorAll('li').length ?? 0;
    expect(queryAllByRole(body, 'table').length + listed).toBe(own.length);
  });

  it('shows the newest period alone where that is asked for', async () => {
    const [table] = await tablesAt(ownTablePath({ ...chosen, from: 'newest' }));
    expect(table?.rows[0]).toEqual(['Place', '2024/25']);
  });

  it('is sound in every state', async () => {
    const states = [
      ownTablePath(),
      ownTablePath({ ...chosen, find: 'care', place: 'south' }),
      ownTablePath({ priority: ['all'], area: ['in-south-west'] }),
    ];
    for (const path of states) expect(pageFaults((await getPage(path)).document), path).toEqual([]);
  });

  it('leads from each error to its part of the page', async () => {
    const path = ownTablePath({ measure: ['nobody'], area: ['nowhere'], from: 'x', to: '1066' });
    const { document } = await getPage(path);
    const lost = pageFaults(document).filter((fault) => fault.startsWith('points at'));
    expect(lost).toEqual([]);
  });
});

describe('an address that makes no sense in parts', () => {
  it('has each of them named, and the rest still works', async () => {
    const path = `/table?measure=school-attendance&measure=nobody&topic=nothing&area=dorset&area=atlantis&from=soon&to=2024`;
    const page = await getPage(path);
    expect(page.document.title).toMatch(/^Error: Make your own table/);
    const errors = within(getByRole(page.body, 'alert')).getAllByRole('link').map(wordsOf);
    expect(errors).toEqual([
      'We know no measure called “nobody”. We left it out.',
      'We know no topic called “nothing”. We left it out.',
      'We know no place called “atlantis”. We left it out.',
      '“soon” is no year we know. Write the first year as four digits, such as 2019.',
    ]);
    expect(queryAllByRole(page.body, 'table')).toHaveLength(1);
  });

  it('shows every year where the first is after the last', async () => {
    const page = await getPage(ownTablePath({ ...chosen, from: '2024', to: '2020' }));
    expect(wordsOf(page.body)).toContain('The first year, 2024, is after the last, 2020.');
  });

  it('says what to do where it is too long to be kept whole', async () => {
    const page = await getPage(`/table?measure=${'x'.repeat(8000)}`);
    expect(page.status).toBe(414);
    expect(wordsOf(page.body)).toContain('That address is too long to be kept whole.');
  });

  it('says of a file what is missing, on a page', async () => {
    const page = await getPage('/table.csv?measure=school-attendance');
    expect([page.status, page.type]).toEqual([400, 'text/html; charset=utf-8']);
    expect(wordsOf(page.body)).toContain('Choose at least one measure and one place.');
    expect((await get('/table.ods?measure=nobody&area=dorset')).status).toBe(400);
  });

  it('is never an error of ours, whatever it says', { timeout: 120_000 }, async () => {
    const names = ['measure', 'topic', 'priority', 'area', 'from', 'to', 'find', 'place'];
    const words = [
      'all',
      'school-attendance',
      'dorset',
      'neighbours',
      'in-london',
      'newest',
      '2019',
    ];
    const odd = ['', ' ', '__proto__', '\u0000', 'a,b', '-1', '9999', '=1+1', 'constructor'];
    const value = fc.oneof(fc.constantFrom(...words, ...odd), fc.string({ maxLength: 8 }));
    const field = fc.tuple(fc.constantFrom(...names), value);
    const route = fc.constantFrom('/table', '/table.csv', '/table.ods', '/table.json');
    await fc.assert(
      fc.asyncProperty(route, fc.array(field, { maxLength: 6 }), async (path, fields) => {
        const query = new URLSearchParams(fields.map(([name, text]) => [name, text]));
        const { status } = await get(`${path}?${query.toString()}`);
        expect(status).toBeLessThan(500);
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});
