import { getAllByRole, getByRole, within } from '@testing-library/dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { servedPages, type Page } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { countsOf, wordsOf } from './reading.js';

const { getPage, runtime } = await servedPages(dorsetFolder);

describe('the page of a priority', () => {
  let page: Page;
  beforeAll(async () => {
    page = await getPage('/priorities/good-care-provision');
  });

  it('answers a reader’s five questions in their order', () => {
    expect(wordsOf(getByRole(page.body, 'heading', { level: 1 }))).toBe('Good care provision');
    expect(wordsOf(page.body)).toContain('We want children to live with family or friends');
    const questions = getAllByRole(page.body, 'heading', { level: 2 }).map(wordsOf);
    expect(questions).toEqual([
      'Are we getting there?',
      'What is behind that?',
      'What are we doing about it?',
      'What can you do?',
    ]);
  });

  it('counts the measures that can be judged, as its sentence says', () => {
    const section = getByRole(page.body, 'region', { name: 'Are we getting there?' });
    const counts = countsOf(section.querySelector('dl'));
    expect(Object.fromEntries(counts)).toEqual({
      better: 1,
      worse: 1,
      'no clear change': 4,
      'watched only': 0,
      'not known': 1,
    });
    expect(wordsOf(section)).toContain(
      'Of 7 measures with national figures: 1 getting worse, 1 getting better, 4 without a clear change and 1 not known.',
    );
  });

  it('sets measures that are not collected apart, under their own heading', () => {
    const section = getByRole(page.body, 'region', { name: 'Are we getting there?' });
    const headings = within(section).getAllByRole('heading', { level: 3 }).map(wordsOf);
    expect(headings.indexOf('Not yet collected')).toBe(
      headings.indexOf('Children in care living with relatives or friends') - 1,
    );
  });

  it('tells each action’s state, and that the plan names no lead where it does not', () => {
    const section = getByRole(page.body, 'region', { name: 'What are we doing about it?' });
    const rows = within(section).getAllByRole('listitem').map(wordsOf);
    expect(rows).toHaveLength(23);
    expect(rows.filter((row) => !row.startsWith('No update received'))).toEqual([]);
    expect(rows.filter((row) => !/The plan (names no lead|points to: .+)\.$/.test(row))).toEqual(
      [],
    );
  });

  it('is a page not found where the plan has no such priority', async () => {
    expect((await getPage('/priorities/best-of-everything')).status).toBe(404);
  });
});

describe('the pages of all priorities', () => {
  it('show every measure of the plan once, each with a verdict and a sentence', async () => {
    const plan = await runtime.plans.current();
    const shown: string[] = [];
    for (const priority of plan?.priorities ?? []) {
      const { body } = await getPage(`/priorities/${priority.id}`);
      const section = getByRole(body, 'region', { name: 'Are we getting there?' });
      for (const row of within(section).getAllByRole('listitem')) {
        shown.push(wordsOf(within(row).getByRole('link')));
        expect(wordsOf(row.querySelector('strong'))).toMatch(/^\S/);
        expect(wordsOf(row.querySelector('p'))).toMatch(/^[“A-Z0-9−].+[.]$/);
      }
    }
    expect(shown.toSorted()).toEqual(plan?.kpis.map(({ name }) => name).toSorted());
  });

  it('say with every measure that is not known why it is not', async () => {
    const plan = await runtime.plans.current();
    const fromThePack = (plan?.kpis ?? []).flatMap(({ whyNoFigures }) => whyNoFigures ?? []);
    const reasons = ['We cannot say which way this is going: ', ...fromThePack];
    for (const priority of plan?.priorities ?? []) {
      const { body } = await getPage(`/priorities/${priority.id}`);
      const rows = getAllByRole(body, 'listitem').filter(
        (row) => wordsOf(row.querySelector('strong')) === 'Not known',
      );
      const words = rows.map((row) => wordsOf(row.querySelector('p')));
      expect(words.filter((each) => !reasons.some((why) => each.includes(why)))).toEqual([]);
    }
  });
});
