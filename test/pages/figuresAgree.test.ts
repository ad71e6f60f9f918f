import { getByRole } from '@testing-library/dom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { servedPages, type Page } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { factsOf, wordsOf } from './reading.js';

const { get, getPage, runtime } = await servedPages(dorsetFolder);
const plan = await runtime.plans.current();
const ids = (plan?.kpis ?? []).filter((kpi) => kpi.derivation.kind !== 'none').map(({ id }) => id);

/** `1,204.0`, `−3.2`, `28`: the number at the start of a figure's text. */
const number = /^−?[\d,]+(\.\d+)?/;

function numberOf(text: string): string | null {
  return number.exec(text)?.[0] ?? null;
}

function toNumber(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-'));
}

function cellsOf(table: Element | null | undefined): readonly (readonly string[])[] {
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map(wordsOf),
  );
}

/** The newest figure of the plan's own area, wherever the page says it. */
function newestFigures(page: Page) {
  const now = factsOf(page).get('Dorset now') ?? '';
  const [row = []] = cellsOf(page.document.querySelector('figure + details table'));
  return {
    fact: numberOf(now),
    sentence: numberOf(wordsOf(page.document.querySelector('p.wm-answer'))),
    table: numberOf(row[1] ?? ''),
    tableWords: row[1] ?? '',
    charts: [
      ...page.document.querySelectorAll(
        '.wm-cols figure svg, [aria-labelledby=compare] figure svg',
      ),
    ].map(wordsOf),
  };
}

describe.each(ids)('the newest figure of %s', (id) => {
  it('is the same in sentence, facts, chart, table and download (case 85)', async () => {
    const page = await getPage(`/measures/${id}`);
    const { fact, sentence, table, tableWords, charts } = newestFigures(page);
    const answer: unknown = JSON.parse(
      (await get(`/api/v1/comparison?measure=${id}&area=838`)).text,
    );
    if (fact === null) {
      expect(tableWords).not.toMatch(/\d/);
      expect(answer).toMatchObject({ latest: { value: null }, rank: null, band: null });
      return;
    }
    expect(answer).toMatchObject({ latest: { status: 'value' } });
    expect({ sentence, table }).toEqual({ sentence: fact, table: fact });
    for (const chart of charts) expect(chart).toContain(fact);
    const href = getByRole(page.body, 'link', { name: 'CSV' }).getAttribute('href') ?? '';
    const { data } = Papa.parse<Record<string, string>>((await get(href)).text, { header: true });
    const value = data.filter((row) => row['area'] === 'Dorset').at(-1)?.['value'];
    const decimals = (fact.split('.')[1] ?? '').length;
    expect(value).toMatch(/^-?\d+(\.\d+)?$/);
    expect(Math.abs(Number(value) - toNumber(fact))).toBeLessThanOrEqual(
      0.5 * 10 ** -decimals + 1e-9,
    );
  });
});

describe('every authority as a table', () => {
  it.each(['first-time-entrants-youth-justice', 'ehcp-number', 'ks2-gap-rwm-fsm', 'suspensions'])(
    'of %s stands in the order of the figures, those without one last and in words (cases 01 and 85)',
    async (id) => {
      const page = await getPage(`/measures/${id}`);
      const tables = page.document.querySelectorAll('figure + details table');
      const rows = cellsOf(tables[1]);
      expect(rows.length).toBeGreaterThanOrEqual(152);
      const texts = rows.map(([, figure = '']) => figure);
      const firstWords = texts.findIndex((text) => !/\d/.test(text));
      const withFigure = firstWords < 0 ? texts : texts.slice(0, firstWords);
      const figures = withFigure.map((text) => toNumber(numberOf(text) ?? ''));
      expect(figures).toEqual(figures.toSorted((a, b) => a - b));
      expect(texts.slice(withFigure.length).filter((text) => /\d/.test(text))).toEqual([]);
    },
  );

  it('puts an area without a figure at the end, and never at nought', async () => {
    const page = await getPage('/measures/first-time-entrants-youth-justice');
    const rows = cellsOf(page.document.querySelectorAll('figure + details table')[1]);
    const dorset = rows.find(([name]) => name === 'Dorset');
    expect(dorset).toEqual(['Dorset', 'no figure', '']);
    expect(rows.slice(-4)).toContainEqual(dorset);
    expect(wordsOf(page.document.querySelector('p.wm-answer'))).toBe(
      'There are no figures for Dorset.',
    );
  });
});
