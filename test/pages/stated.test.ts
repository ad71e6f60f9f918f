import Papa from 'papaparse';
import { getAllByRole, getByRole } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { roundHalfAway } from '../../src/lib/decimal.js';
import { packWithoutFigures, servedPages } from '../builders/servedPages.js';
import { alderburyFolder, dorsetFolder } from '../packs/packFolders.js';
import { pageFaults } from './pageFaults.js';
import { wordsOf } from './reading.js';

const site = await servedPages(dorsetFolder);
const other = await servedPages(alderburyFolder);

async function articles() {
  const { document } = await site.getPage('/plan-checked');
  return new Map(
    [...document.querySelectorAll('article')].map((article) => [
      wordsOf(article.querySelector('h3')),
      wordsOf(article),
    ]),
  );
}

describe('what the plan says, checked', () => {
  it('counts what was found first', async () => {
    const { body } = await site.getPage('/plan-checked');
    expect(wordsOf(getByRole(body, 'heading', { level: 1 }))).toBe('What the plan says, checked');
    expect(wordsOf(body)).toContain(
      'The plan’s own text states 41 figures. We can set published figures beside 19 of them: 12 agree with them. For 14 there is no national figure.',
    );
    expect(getAllByRole(body, 'article')).toHaveLength(41);
  });

  it('sets the plan’s words beside today’s figures, with England and the newest', async () => {
    const shown = await articles();
    const phonics = shown.get('Phonics in year 1') ?? '';
    expect(phonics).toContain('“78%”');
    expect(phonics).toContain('Phonics in year 1: 78% in 2021/22 (England 75%)');
    expect(phonics).toContain('Newest: 79% in 2024/25 (England 80%)');
    expect(phonics).toContain('Agrees');
  });

  it('says why they differ', async () => {
    const shown = await articles();
    const takeUp = shown.get('Two-year-olds who take up free early education, of those who can');
    expect(takeUp).toContain('Does not agree');
    expect(takeUp).toContain('78.6% in 2022/23');
    expect(takeUp).toContain('The plan’s figure fits 2020 only.');
  });

  it('gives in its files what the page shows', async () => {
    const { text } = await site.get('/plan-checked.csv');
    const { data } = Papa.parse<Record<string, string>>(text, { header: true });
    const shown = await articles();
    const rows = data.filter((row) => row['subject'] !== undefined);
    expect(new Set(rows.map((row) => row['number'])).size).toBe(41);
    for (const { subject = '', finding = '', plan_says = '', value = '' } of rows) {
      const words = shown.get(subject) ?? '';
      expect(words).toContain(finding);
      expect(words).toContain(plan_says.replace(/^'/, ''));
      if (value === '') continue;
      const rounded = [0, 1, 2].map((places) => String(roundHalfAway(Number(value), places)));
      expect(
        rounded.some((text) => words.replaceAll(',', '').includes(text)),
        value,
      ).toBe(true);
    }
  });

  it.each([
    ['Dorset', site],
    ['another plan', other],
  ])('is a sound page for %s', async (_name, { getPage }) => {
    const { document, status } = await getPage('/plan-checked');
    expect([status, pageFaults(document)]).toEqual([200, []]);
  });
});

describe('without figures', async () => {
  const bare = await servedPages(await packWithoutFigures());

  it('says of each series that it is not loaded, and lets what was found before stand', async () => {
    const page = await bare.getPage('/plan-checked');
    expect(pageFaults(page.document)).toEqual([]);
    const phonics = [...page.document.querySelectorAll('article')].find(
      (article) => wordsOf(article.querySelector('h3')) === 'Phonics in year 1',
    );
    const words = wordsOf(phonics ?? null);
    expect(words).toContain('Phonics in year 1: not loaded here.');
    expect(words).toContain('When the plan was last checked: The national figures say 78%');
    expect(words).toContain('Agrees');
  });

  it('still gives a file, without published figures', async () => {
    const { text } = await bare.get('/plan-checked.csv');
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(new Set(data.map((row) => row['number'])).size).toBe(41);
    expect(data.filter((row) => (row['value'] ?? '') !== '')).toEqual([]);
  });
});
