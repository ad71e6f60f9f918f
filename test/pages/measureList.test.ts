import { getAllByRole, getByLabelText, getByRole, queryByRole, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { wordsOf } from './reading.js';

const { getPage, runtime } = await servedPages(dorsetFolder);

/** The titles of the plan's measures that a list shows, in its order. */
async function listed(query: string): Promise<readonly string[]> {
  const { body, status } = await getPage(`/measures${query}`);
  expect(status).toBe(200);
  return getAllByRole(body, 'region')
    .filter((region) => region.getAttribute('aria-labelledby')?.startsWith('priority-') === true)
    .flatMap((region) => within(region).getAllByRole('heading', { level: 3 }).map(wordsOf));
}

async function verdictsOf(query: string): Promise<ReadonlySet<string>> {
  const { body } = await getPage(`/measures${query}`);
  return new Set([...body.querySelectorAll('main li strong')].map(wordsOf));
}

describe('the list of measures', () => {
  it('shows all of the plan’s, in the plan’s order', async () => {
    const plan = await runtime.plans.current();
    expect(await listed('')).toEqual(plan?.kpis.map(({ name }) => name));
    const { body } = await getPage('/measures');
    expect(wordsOf(body)).toContain('94 measures of the plan, by priority.');
  });

  it('narrows to one priority and says how many match', async () => {
    const titles = await listed('?priority=young-and-thriving');
    expect(titles).toContain('16- and 17-year-olds whose activity is not known');
    expect(titles).not.toContain('Approved council foster places');
    const { body } = await getPage('/measures?priority=young-and-thriving');
    expect(wordsOf(body)).toContain(`${titles.length} of 94 measures of the plan match.`);
  });

  it.each([
    ['gettingBetter', ['Getting better', 'Probably getting better']],
    ['gettingWorse', ['Getting worse', 'Probably getting worse']],
    ['noClearChange', ['No clear change']],
    ['notKnown', ['Not known']],
  ])('narrows to the direction %s', async (direction, words) => {
    const verdicts = await verdictsOf(`?direction=${direction}`);
    expect(verdicts.size).toBeGreaterThan(0);
    expect([...verdicts].filter((verdict) => !words.includes(verdict))).toEqual([]);
  });

  it('narrows to watched only, which says which way', async () => {
    const verdicts = await verdictsOf('?direction=watchedOnly');
    expect([...verdicts].filter((verdict) => !verdict.startsWith('Watched only, '))).toEqual([]);
  });

  it('counts every measure under one choice of direction', async () => {
    const choices = ['gettingBetter', 'gettingWorse', 'noClearChange', 'watchedOnly', 'notKnown'];
    const lists = await Promise.all(
      [...choices, 'apart'].map((choice) => listed(`?direction=${choice}`)),
    );
    expect(lists.flat().toSorted()).toEqual([...(await listed(''))].toSorted());
  });

  it('finds a measure by the field’s own word for it, whatever the case', async () => {
    for (const word of ['NEET', 'neet', 'Neet']) {
      const titles = await listed(`?q=${word}`);
      expect(titles).toContain('16- and 17-year-olds not in education, work or training');
    }
  });

  it('finds a measure whatever the accents and the kind of apostrophe', async () => {
    const plain = await listed('?q=pupils');
    expect(await listed(`?q=${encodeURIComponent('púpïls')}`)).toEqual(plain);
    expect(plain.length).toBeGreaterThan(0);
    const { body } = await getPage(`/measures?q=${encodeURIComponent("council's")}`);
    const curly = await getPage(`/measures?q=${encodeURIComponent('council’s')}`);
    expect(getAllByRole(body, 'link').length).toBe(getAllByRole(curly.body, 'link').length);
  });

  it('joins search, priority and direction', async () => {
    const both = await listed('?q=care&priority=good-care-provision&direction=gettingWorse');
    expect(both).toEqual(['Children in care with up-to-date vaccinations']);
  });

  it('finds the measures of the national file that the plan does not track, without a direction', async () => {
    const { body } = await getPage('/measures?q=NEET');
    const others = getByRole(body, 'region', { name: 'Other national measures' });
    expect(wordsOf(others)).toContain('they have no direction');
    const link = within(others).getByRole('link', { name: /16-17 NEET/ });
    expect(link.getAttribute('href')).toBe('/measures/lait-16-17-neet');
    expect(others.querySelector('strong')).toBeNull();
  });

  it('shows no other national measures until somebody searches', async () => {
    const { body } = await getPage('/measures');
    expect(queryByRole(body, 'region', { name: 'Other national measures' })).toBeNull();
  });

  it('says what to do where nothing matches, and keeps what was asked in the form', async () => {
    const { body } = await getPage('/measures?q=zeppelin&priority=best-start-in-life');
    expect(wordsOf(body)).toContain('No measure of the plan matches. Try fewer words');
    expect(getByLabelText<HTMLInputElement>(body, 'Words in the measure').value).toBe('zeppelin');
    expect(getByLabelText<HTMLSelectElement>(body, 'Priority').value).toBe('best-start-in-life');
  });

  it('keeps the area when the reader filters again', async () => {
    const { body } = await getPage('/measures?area=kent');
    expect(wordsOf(getByRole(body, 'heading', { level: 1 }))).toBe('What we measure: Kent');
    const kept = body.querySelector<HTMLInputElement>('form input[name=area]');
    expect(kept?.value).toBe('kent');
  });

  it('takes what a reader types as words, never as markup', async () => {
    const { body, text } = await getPage(`/measures?q=${encodeURIComponent('"><b>x</b>')}`);
    expect(getByLabelText<HTMLInputElement>(body, 'Words in the measure').value).toBe('"><b>x</b>');
    expect(text).not.toContain('<b>x</b>');
  });
});
