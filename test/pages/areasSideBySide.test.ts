import { getAllByRole, getByRole } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { pageFaults } from './pageFaults.js';
import { wordsOf } from './reading.js';

const { get, getPage } = await servedPages(dorsetFolder);

const addressOf = (...areas: readonly string[]) =>
  `/areas/compare?${areas.map((area) => `area=${area}`).join('&')}`;

/** The heading of every column after the first. */
async function columnsOf(address: string): Promise<readonly string[]> {
  const { document } = await getPage(address);
  return [...(document.querySelector('thead')?.querySelectorAll('th') ?? [])].slice(1).map(wordsOf);
}

describe('places side by side', () => {
  it('begin with our own, chosen in the first of four lists', async () => {
    const { body, status, document } = await getPage('/areas/compare');
    expect(status).toBe(200);
    expect(pageFaults(document)).toEqual([]);
    const lists = getAllByRole(body, 'combobox', { name: /place$/ });
    const chosen = lists.map((list) => list.querySelector('[selected]')?.getAttribute('value'));
    expect(chosen).toEqual(['dorset', undefined, undefined, undefined]);
    expect(await columnsOf('/areas/compare')).toEqual(['Dorset', 'England']);
  });

  it.each([
    [['kent'], ['Kent', 'England']],
    [
      ['dorset', 'kent'],
      ['Dorset', 'Kent', 'England'],
    ],
    [
      ['dorset', 'dorset', '', '838', 'kent'],
      ['Dorset', 'Kent', 'England'],
    ],
    [
      ['kent', 'south-west', 'cumbria'],
      ['Kent', 'South West', 'Cumbria', 'England'],
    ],
    [
      ['kent', 'england', 'essex', 'devon'],
      ['Kent', 'England', 'Essex', 'Devon'],
    ],
  ])('%j', async (areas, columns) => {
    expect(await columnsOf(addressOf(...areas))).toEqual(columns);
  });

  it('refuse a fifth in plain words and keep the first four', async () => {
    const page = await getPage(addressOf('dorset', 'kent', 'essex', 'devon', 'surrey'));
    expect(page.status).toBe(400);
    expect(wordsOf(getByRole(page.body, 'alert'))).toContain('Choose no more than four places');
    const lists = getAllByRole(page.body, 'combobox', { name: /place$/ });
    expect(lists.map((list) => list.querySelector('[selected]')?.getAttribute('value'))).toEqual([
      'dorset',
      'kent',
      'essex',
      'devon',
    ]);
  });

  it('refuse a place nobody knows', async () => {
    const page = await getPage(addressOf('narnia'));
    expect(page.status).toBe(400);
    expect(wordsOf(page.body)).toContain('We know no place called “narnia”.');
    expect((await get('/areas/compare.csv?area=narnia')).status).toBe(400);
  });

  it('show one period for all, and mark the best by word and shape', async () => {
    const page = await getPage(addressOf('dorset', 'kent'));
    expect(pageFaults(page.document)).toEqual([]);
    const row = getByRole(page.body, 'link', { name: /overweight or living with obesity/ });
    const cells = [...(row.closest('tr')?.querySelectorAll('td') ?? [])];
    expect(cells.map(wordsOf)).toEqual(['Dorset 24.7%', 'Kent 24.1% Best', 'England 23.5%']);
    expect(cells[1]?.querySelector('svg')).not.toBeNull();
    expect(wordsOf(row.closest('th'))).toContain('2024/25');
  });

  it('mark nothing in plain numbers, and say in words what is missing', async () => {
    const page = await getPage(addressOf('dorset', 'cumbria'));
    const rows = [...page.body.querySelectorAll('tbody tr')];
    const numbers = rows.filter((row) => wordsOf(row).includes('follows the size of a place'));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((row) => row.querySelector('.wm-best') !== null)).toEqual([]);
    expect(rows.some((row) => wordsOf(row).includes('Cumbria none'))).toBe(true);
  });

  it('narrow to a topic', async () => {
    const page = await getPage(`${addressOf('dorset', 'kent')}&topic=early-years`);
    expect(page.status).toBe(200);
    expect(wordsOf(page.body)).toContain('Early Years');
    expect((await get('/areas/compare?topic=zeppelins')).status).toBe(400);
  });

  it('give the same figures as a file, a row for each measure and place', async () => {
    const { text } = await get('/areas/compare.csv?area=dorset&area=kent');
    const lines = text.trim().split('\r\n');
    const { body } = await getPage(addressOf('dorset', 'kent'));
    expect(lines).toHaveLength(1 + 2 * body.querySelectorAll('tbody tr').length);
    const obesity = lines.filter((line) => line.includes('overweight or living with obesity'));
    expect(obesity.map((line) => /,(Dorset|Kent),.*,best,/.exec(line)?.[1])).toEqual([
      undefined,
      'Kent',
    ]);
  });
});
