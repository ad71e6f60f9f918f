import { getByRole, within } from '@testing-library/dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { servedPages, type Page } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { comesBefore, factsOf, methodOf, wordsOf } from './reading.js';

const { get, getPage } = await servedPages(dorsetFolder);

describe('the page of a measure', () => {
  let page: Page;
  beforeAll(async () => {
    page = await getPage('/measures/cla-placed-over-20-miles');
  });

  it('gives the verdict and the sentence before any chart', () => {
    const main = getByRole(page.body, 'main');
    const verdict = main.querySelector('strong');
    expect(wordsOf(verdict)).toBe('No clear change');
    const sentence = within(main).getByText(/^28% in 2025; it was 29% in 2020\. England 18%\./);
    const [chart] = within(main).getAllByRole('figure');
    expect(comesBefore(verdict, sentence)).toBe(true);
    expect(comesBefore(sentence, chart)).toBe(true);
  });

  it('says the pace in words with its count', () => {
    expect(wordsOf(page.body)).toContain(
      'Compared with other places: About the same as other places since 2020: 94 of 145 fell less, rose or stayed the same, 38 of 145 fell more.',
    );
  });

  it('follows each chart at once with a table of the same figures, the first one open', () => {
    const figures = [...page.document.querySelectorAll('figure')];
    expect(figures).toHaveLength(2);
    const tables = figures.map((figure) => figure.nextElementSibling);
    expect(tables.map((each) => each?.tagName)).toEqual(['DETAILS', 'DETAILS']);
    expect(tables.map((each) => each?.querySelectorAll('table').length)).toEqual([1, 1]);
    expect(tables.map((each) => each?.hasAttribute('open'))).toEqual([true, false]);
  });

  it('describes every drawing in words: a title and a description', () => {
    for (const drawing of page.document.querySelectorAll('svg[role=img]')) {
      expect(wordsOf(drawing.querySelector('title'))).toMatch(/\w/);
      expect(wordsOf(drawing.querySelector('desc'))).toMatch(/\w+ \w+/);
    }
    expect(page.document.querySelectorAll('svg[role=img]')).toHaveLength(4);
  });

  it('ranks among the authorities with a figure, and calls a shared place joint', () => {
    const facts = factsOf(page);
    expect(facts.get('Place among authorities with a figure')).toBe(
      'Joint 130th of 151 1st is the lowest',
    );
    expect(facts.get('Quarter')).toBe('Worst quarter of all authorities');
    const [, bars] = page.document.querySelectorAll('figure + details');
    const rows = [...(bars?.querySelectorAll('tbody tr') ?? [])].map(wordsOf);
    expect(rows.filter((row) => /\d+%/.test(row))).toHaveLength(151);
    expect(rows.slice(151).filter((row) => !row.endsWith('no figure'))).toEqual([]);
  });

  it('says how many of the similar areas had a figure', () => {
    expect(factsOf(page).get('10 similar areas, mean')).toBe('20% all 10 had a figure');
    expect(methodOf(page).get('How we compare')).toContain(
      'the statistical neighbours that the Department for Education listed in 2025',
    );
  });

  it('says that a figure was due where the day has passed', () => {
    expect(factsOf(page).get('Next figure was due')).toBe(
      '1 November 2026 24 days ago, not loaded yet',
    );
  });

  it('says when the next figure is due where the day is still to come', async () => {
    const facts = factsOf(await getPage('/measures/first-time-entrants-youth-justice'));
    expect(facts.get('Next figure due')).toBe('1 February 2027');
  });

  it('tells the source, the release, the test and what to mind', () => {
    const method = methodOf(page);
    expect(method.get('Where it comes from')).toContain('SSDA903');
    expect(method.get('Where it comes from')).toContain('Open Government Licence');
    expect(method.get('How we judge direction')).toContain(
      'Mann–Kendall), on the figures for 2020, 2021, 2022, 2023, 2024 and 2025.',
    );
    expect(method.get('Which figures we compare')).toContain('Figures from 2020 on.');
    expect(method.get('Be careful')).toContain('a change of 1 point can be rounding');
    const history = getByRole(page.body, 'region', { name: 'What was known when' });
    expect(wordsOf(history)).toMatch(
      /We hold one release with this measure: Local Authority Interactive Tool.* as it stood on \d+ \w+ \d{4}/,
    );
  });

  it('names the actions that aim at it, with their state', () => {
    const section = getByRole(page.body, 'region', { name: 'What are we doing about it?' });
    const rows = within(section).getAllByRole('listitem').map(wordsOf);
    expect(rows.some((row) => /^No update received.*GC-07/.test(row))).toBe(true);
  });

  it('gives its figures as CSV and as JSON', async () => {
    const csv = await get(getByRole(page.body, 'link', { name: 'CSV' }).getAttribute('href') ?? '');
    expect(csv.type).toMatch(/^text\/csv/);
    expect(csv.text).toContain('cla-placed-over-20-miles');
    const json = await get(
      getByRole(page.body, 'link', { name: 'JSON' }).getAttribute('href') ?? '',
    );
    expect(json.status).toBe(200);
    expect(json.type).toMatch(/^application\/json/);
  });

  it('is a page not found where nothing has the name', async () => {
    expect((await getPage('/measures/happiness')).status).toBe(404);
  });
});
