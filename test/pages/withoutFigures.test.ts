import { getAllByRole, getByRole, queryAllByRole } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { packWithoutFigures, servedPages } from '../builders/servedPages.js';
import { countsOf, factsOf, wordsOf } from './reading.js';

const { get, getPage } = await servedPages(await packWithoutFigures());

describe('a plan whose figures nobody has loaded yet', () => {
  it('says so first on the home page, and counts nothing as known', async () => {
    const { document, body } = await getPage('/');
    expect(wordsOf(body)).toContain('No figures are loaded yet, so we cannot say.');
    const counts = countsOf(document.querySelector('dl'));
    const known = [...counts].filter(([label]) => label !== 'not known');
    expect(known.filter(([, count]) => count > 0)).toEqual([]);
    expect(wordsOf(getByRole(body, 'region', { name: 'What is changing' }))).toContain(
      'No measure shows a clear change in one direction.',
    );
  });

  it('shows every measure as not known, with a reason and never a nought', async () => {
    const { body } = await getPage('/measures');
    const rows = getAllByRole(body, 'listitem').filter((row) => row.className === 'wm-row');
    expect(rows).toHaveLength(94);
    expect(new Set(rows.map((row) => wordsOf(row.querySelector('strong'))))).toEqual(
      new Set(['Not known']),
    );
    const sentences = rows.map((row) => wordsOf(row.querySelector('p')));
    expect(sentences.filter((sentence) => !/^[A-Z].+\.$/.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => /\b0\b/.test(sentence))).toEqual([]);
  });

  it('says on a measure’s page that none is loaded, and draws nothing', async () => {
    const page = await getPage('/measures/cla-placed-over-20-miles');
    expect(wordsOf(page.document.querySelector('p.wm-answer'))).toBe('No figures are loaded.');
    expect(queryAllByRole(page.body, 'figure')).toEqual([]);
    expect(factsOf(page).has('Dorset now')).toBe(false);
    expect(wordsOf(page.body)).toContain('We want this to go down.');
  });

  it('still shows the plan: its actions, and a report that says what is missing', async () => {
    expect((await get('/actions')).text).toContain('109 pieces of work');
    const report = await getPage('/reports/2026-27-q2');
    expect(report.status).toBe(200);
    expect(wordsOf(report.body)).toMatch(/no figures/i);
  });
});
