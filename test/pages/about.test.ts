import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packWithoutFigures, servedPages, type Page } from '../builders/servedPages.js';
import { dorsetPages } from '../journeys/pageKinds.js';
import { alderburyFolder, dorsetFolder } from '../packs/packFolders.js';
import { pageFaults } from './pageFaults.js';
import { wordsOf } from './reading.js';

const site = await servedPages(dorsetFolder);

const comparison = z.object({
  direction: z.object({
    verdict: z.string(),
    strength: z.string().nullable(),
    p: z.number().nullable(),
  }),
  pace: z.object({
    verdict: z.string(),
    authorities: z.number().nullable(),
    roseMore: z.number().nullable(),
  }),
  standing: z.object({ test: z.string().nullable() }),
  latest: z.object({ value: z.number().nullable(), revision: z.string() }),
});

function exampleOf({ document }: Page, kind: string) {
  const example = document.querySelector(`#example-${kind}`);
  const href = example?.querySelector('a')?.getAttribute('href') ?? '';
  return { href, words: wordsOf(example) };
}

async function judgedAt(href: string) {
  const id = href.replace('/measures/', '');
  const { text } = await site.get(`/api/v1/comparison?measure=${id}&area=dorset`);
  return comparison.parse(JSON.parse(text));
}

describe('how we decide', async () => {
  const page = await site.getPage('/about');

  it('is sound, with a way down to each part', () => {
    expect(pageFaults(page.document)).toEqual([]);
    expect(page.document.querySelectorAll('nav[aria-label="On this page"] a')).toHaveLength(9);
  });

  it('has an example of everything from the plan’s own measures', () => {
    expect(page.document.querySelectorAll('.wm-worked')).toHaveLength(12);
  });

  it('shows a clear change with the p that the API gives', async () => {
    const { href, words } = exampleOf(page, 'clearDirection');
    const { direction } = await judgedAt(href);
    expect(direction.strength).toBe('clear');
    expect(words).toContain(`p = ${direction.p?.toPrecision(4) ?? ''}`);
    expect(words).toContain('Mann–Kendall');
  });

  it.each([
    ['watchedOnly', 'watchedOnly'],
    ['directionNotKnown', 'notKnown'],
  ])('the example %s is judged so', async (kind, verdict) => {
    expect((await judgedAt(exampleOf(page, kind).href)).direction.verdict).toBe(verdict);
  });

  it.each([
    ['ahead', 'aheadOfMost'],
    ['behind', 'behindMost'],
  ])('the example %s counts the places that the API counts', async (kind, verdict) => {
    const { href, words } = exampleOf(page, kind);
    const { pace } = await judgedAt(href);
    expect(pace.verdict).toBe(verdict);
    expect(words).toContain(
      `${pace.authorities ?? ''} of today’s authorities have a figure for both`,
    );
    expect(words).toMatch(new RegExp(`\\b${pace.roseMore ?? ''} (rose|fell)`));
  });

  it('shows limits, a figure to come and one that is missing', async () => {
    expect((await judgedAt(exampleOf(page, 'limits').href)).standing.test).toBe('limits');
    const provisional = await judgedAt(exampleOf(page, 'provisional').href);
    expect(provisional.latest.revision).toBe('provisional');
    const missing = exampleOf(page, 'noFigure');
    expect((await judgedAt(missing.href)).latest.value).toBeNull();
    expect(missing.words).toContain('no figure');
  });

  it('says what the measure’s own page says', async () => {
    for (const kind of ['clearDirection', 'ahead', 'limits', 'gap']) {
      const { href } = exampleOf(page, kind);
      const own = wordsOf((await site.getPage(href)).body);
      const lines = [...page.document.querySelectorAll(`#example-${kind} p`)].slice(1).map(wordsOf);
      expect(lines.filter((line) => !own.includes(line))).toEqual([]);
    }
  });
});

describe('what a public body has to say', () => {
  it.each(['/about/accessibility', '/about/privacy', '/about/cookies'])(
    '%s is sound',
    async (path) => {
      const page = await site.getPage(path);
      expect(page.status).toBe(200);
      expect(pageFaults(page.document)).toEqual([]);
      expect(wordsOf(page.document.querySelector('.govuk-breadcrumbs'))).not.toBe('');
    },
  );

  it('the accessibility statement has every part that the model asks for', async () => {
    const words = wordsOf((await site.getPage('/about/accessibility')).body);
    for (const part of [
      'partly compliant',
      '(WCAG), version 2.2, level AA',
      'Equality and Human Rights Commission',
      'Equality Advisory and Support Service',
      'was prepared on 25 November 2026',
      'No outside audit has been done',
      'Nobody has listened to it with a screen reader',
    ]) {
      expect(words).toContain(part);
    }
  });

  it.each(['/about/accessibility', '/about/privacy', '/about/cookies'])(
    '%s has each list right under the words that lead to it',
    async (path) => {
      const { document } = await site.getPage(path);
      for (const list of document.querySelectorAll('main .govuk-list--bullet')) {
        expect(wordsOf(list.previousElementSibling)).toMatch(/:$/);
      }
    },
  );
});

it.each([
  ...dorsetPages,
  '/measures/neet-16-17.csv',
  '/reports/2026-27-q2.pdf',
  '/data/catalog.jsonld',
  '/data/releases.atom',
  '/calendar.ics',
  '/api/v1/areas',
  '/healthz',
])('%s sets no cookie', async (url) => {
  const { headers } = await site.app.inject(url);
  expect(headers).not.toHaveProperty('set-cookie');
});

describe('without figures', async () => {
  const bare = await servedPages(await packWithoutFigures());
  it('leaves out the examples and keeps the words', async () => {
    const page = await bare.getPage('/about');
    expect(pageFaults(page.document)).toEqual([]);
    expect(page.document.querySelectorAll('.wm-worked')).toHaveLength(0);
    expect(page.document.querySelectorAll('main section h2')).toHaveLength(9);
  });
});

it('another plan names its own partnership', async () => {
  const other = await servedPages(alderburyFolder);
  for (const path of ['/about', '/about/accessibility', '/about/privacy']) {
    const { document, text } = await other.getPage(path);
    expect(pageFaults(document)).toEqual([]);
    expect(text).not.toContain('Dorset');
  }
});
