import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packWithoutFigures, servedPages } from '../builders/servedPages.js';
import { alderburyFolder, dorsetFolder } from '../packs/packFolders.js';
import { graphOf, shapeFaults } from './catalogueGraph.js';
import { pageFaults } from './pageFaults.js';
import { methodOf, wordsOf } from './reading.js';

const site = await servedPages(dorsetFolder);
const carried = readCarried();

/** What the pack's own files say that it carries. */
function readCarried() {
  const read = (name: string) => readFileSync(join(dorsetFolder, 'figures', name), 'utf8');
  const { figures } = z.object({ figures: z.number() }).parse(JSON.parse(read('release.json')));
  const { data } = parse(read('series.csv'), { header: true, skipEmptyLines: true });
  return { figures, measures: data.length };
}

const catalogueSchema = z.object({
  '@type': z.literal('dcat:Catalog'),
  dataset: z.array(
    z.object({
      identifier: z.string(),
      issued: z.iso.date().optional(),
      modified: z.iso.date(),
      distribution: z.array(
        z.object({ accessURL: z.url(), downloadURL: z.url().optional(), mediaType: z.url() }),
      ),
    }),
  ),
});

describe('/data', () => {
  it('says how old the figures are, and since when some are overdue', async () => {
    const { body, document } = await site.getPage('/data');
    expect(pageFaults(document)).toEqual([]);
    const words = wordsOf(body);
    expect(words).toContain('the figures as they stood on 8 April 2026, 7 months ago');
    expect(words).toContain('7 months old');
    expect(words).toContain('The oldest of those days was 1 April 2026, 7 months ago.');
    expect(words).toContain('Only the plan’s own measures');
    const calendar = wordsOf((await site.getPage('/calendar')).document.querySelector('.wm-lead'));
    const overdue = /The next figures of (\d+) measures/.exec(words)?.[1] ?? 'none';
    expect(calendar.startsWith(`${overdue} of `)).toBe(true);
  });

  it('counts what the release holds as the pack’s files do', async () => {
    const facts = methodOf(await site.getPage('/data'));
    expect(facts.get('Cells of figures')).toBe(carried.figures.toLocaleString('en-GB'));
    expect(facts.get('Measures')).toBe(String(carried.measures));
  });

  it('names the catalogue and the feed in its head', async () => {
    const { document } = await site.getPage('/data');
    const alternates = [...document.querySelectorAll('link[rel=alternate]')].map((link) => [
      link.getAttribute('type'),
      link.getAttribute('href'),
    ]);
    expect(alternates).toEqual([
      ['application/ld+json', '/data/catalog.jsonld'],
      ['application/atom+xml', '/data/releases.atom'],
    ]);
  });

  it('tells search engines of every data set', async () => {
    const { document } = await site.getPage('/data');
    const block: unknown = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    );
    const known = z.object({
      '@type': z.literal('DataCatalog'),
      url: z.url(),
      dataset: z
        .array(
          z.object({
            '@type': z.literal('Dataset'),
            name: z.string().min(1),
            description: z.string().min(50).max(5000),
            url: z.url(),
            license: z.url(),
          }),
        )
        .min(70),
    });
    expect(known.safeParse(block).error).toBeUndefined();
  });
});

describe('the catalogue', async () => {
  const answer = await site.get('/data/catalog.jsonld');
  const document: unknown = JSON.parse(answer.text);
  const catalogue = catalogueSchema.parse(document);

  it('is JSON-LD that needs nothing from elsewhere, and keeps to the shapes of DCAT', async () => {
    expect(answer.type).toBe('application/ld+json; charset=utf-8');
    const graph = await graphOf(document);
    expect(graph.size).toBeGreaterThan(3000);
    expect(await shapeFaults(graph)).toEqual([]);
  });

  it('is refused by those shapes when a title is missing', async () => {
    const broken = z.record(z.string(), z.unknown()).parse(JSON.parse(answer.text));
    expect(await shapeFaults(await graphOf({ ...broken, title: [] }))).toHaveLength(1);
  });

  it('has every measure of the plan that has figures, each once', async () => {
    const measures = z
      .array(z.object({ id: z.string(), lifecycle: z.string().nullable() }))
      .parse(JSON.parse((await site.get('/api/v1/measures')).text))
      .filter(({ lifecycle }) => lifecycle !== null);
    const withFigures: string[] = [];
    for (const { id } of measures) {
      const { observations } = z
        .object({ observations: z.array(z.unknown()) })
        .parse(JSON.parse((await site.get(`/api/v1/measures/${id}/observations`)).text));
      if (observations.length > 0) withFigures.push(`/measures/${id}`);
    }
    const listed = catalogue.dataset
      .map(({ identifier }) => new URL(identifier).pathname)
      .filter((path) => path.startsWith('/measures/'));
    expect(listed).toEqual(withFigures);
  });

  it('never gives a later day for the figures than for the file they are in', () => {
    for (const { issued, modified } of catalogue.dataset) {
      if (issued !== undefined) expect(issued <= modified).toBe(true);
    }
  });

  it('leads to files that are there and are of the type it says', { timeout: 60_000 }, async () => {
    const some = catalogue.dataset.filter((_set, index) => index < 8 || index % 10 === 0);
    for (const { distribution } of some) {
      for (const { accessURL, downloadURL, mediaType } of distribution) {
        const url = new URL(downloadURL ?? accessURL);
        const file = await site.get(`${url.pathname}${url.search}`);
        expect(`${url.pathname} ${file.status}`).toBe(`${url.pathname} 200`);
        expect(mediaType).toContain(file.type.split(';')[0] ?? '?');
      }
    }
  });

  it('goes by the address it was asked at, and refuses one that is no host', async () => {
    const ask = (host: string) =>
      site.app.inject({ url: '/data/catalog.jsonld', headers: { host } });
    expect((await ask('plan.example.org')).body).toContain('"http://plan.example.org/measures/');
    expect((await ask('a"b')).statusCode).toBe(404);
  });
});

describe('the feed of releases', async () => {
  const { text, type } = await site.get('/data/releases.atom');
  const link = z.object({ '@href': z.url(), '@rel': z.string().optional() });
  const person = z.object({ name: z.string().min(1) });
  const moment = z.iso.datetime();
  const feedSchema = z.object({
    '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
    id: z.string().startsWith('urn:uuid:'),
    title: z.string().min(1),
    updated: moment,
    author: z.array(person),
    link: z.array(link),
    entry: z.array(
      z.object({
        id: z
          .string()
          .regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
        title: z.object({ '#text': z.string() }),
        updated: moment,
        summary: z.object({ '#text': z.string() }),
        link: z.array(link),
      }),
    ),
  });
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => ['author', 'entry', 'link'].includes(name),
  });
  const { feed } = z.object({ feed: feedSchema }).parse(parser.parse(text));

  it('has what RFC 4287 asks of a feed and of each entry', () => {
    expect(type).toBe('application/atom+xml; charset=utf-8');
    expect(() => new JSDOM(text, { contentType: 'application/xml' })).not.toThrow();
    const self = feed.link.find((each) => each['@rel'] === 'self');
    expect(new URL(self?.['@href'] ?? '').pathname).toBe('/data/releases.atom');
    expect(feed.updated).toBe(feed.entry[0]?.updated);
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
  });

  it('has one entry for each release, with what it holds', () => {
    expect(feed.entry).toHaveLength(1);
    expect(feed.entry[0]?.title['#text']).toContain('as at 8 April 2026');
    expect(feed.entry[0]?.summary['#text']).toContain(
      `${carried.measures} measures and ${carried.figures.toLocaleString('en-GB')} cells`,
    );
  });

  it('keeps the id of a release from one server to another', async () => {
    const other = await servedPages(dorsetFolder);
    expect((await other.get('/data/releases.atom')).text).toContain(feed.entry[0]?.id ?? '?');
  });
});

describe('the guide to the API', async () => {
  const page = await site.getPage('/data/api');
  const blocks = [...page.document.querySelectorAll('pre')].map((each) => each.textContent);
  const commands = blocks.filter((text) => text.startsWith('curl "'));

  it('is sound, and shows a command and its answer for each question', () => {
    expect(pageFaults(page.document)).toEqual([]);
    expect(commands).toHaveLength(6);
    expect(blocks).toHaveLength(12);
  });

  it('shows what the API answers: nothing in it is typed by hand', async () => {
    for (const [index, command] of commands.entries()) {
      const url = new URL(/"(.+)"/.exec(command)?.[1] ?? '');
      const answer = await site.get(`${url.pathname}${url.search}`);
      const shown: unknown = JSON.parse(blocks[index * 2 + 1] ?? '');
      const real: unknown = JSON.parse(answer.text);
      expect(withoutInstance(beginningOf(real, shown))).toEqual(withoutInstance(shown));
    }
  });

  it('asks at the address the reader is at', async () => {
    const { body } = await site.app.inject({
      url: '/data/api',
      headers: { host: 'plan.example.org' },
    });
    expect(body).toContain('http://plan.example.org/api/v1/measures');
  });

  it('shows a problem document with its status', () => {
    const words = wordsOf(page.document.querySelector('section[aria-labelledby=problem]'));
    expect(words).toContain('It answers with status 404, application/problem+json');
  });
});

/** The real answer cut to the lengths of the lists that are shown. */
function beginningOf(real: unknown, shown: unknown): unknown {
  if (Array.isArray(real) && Array.isArray(shown)) {
    return shown.map((each: unknown, index) => beginningOf(real[index], each));
  }
  if (typeof real !== 'object' || real === null || typeof shown !== 'object' || shown === null) {
    return real;
  }
  const kept = new Map<string, unknown>(Object.entries(shown));
  return Object.fromEntries(
    Object.entries(real).map(([key, value]) => [key, beginningOf(value, kept.get(key))]),
  );
}

/** A problem names its own request. */
function withoutInstance(answer: unknown): unknown {
  const known = z.record(z.string(), z.unknown()).safeParse(answer);
  return known.success && !Array.isArray(answer) ? { ...known.data, instance: '' } : answer;
}

describe('without figures', async () => {
  const bare = await servedPages(await packWithoutFigures());
  it.each(['/data', '/data/api'])('%s is sound', async (path) => {
    const page = await bare.getPage(path);
    expect(page.status).toBe(200);
    expect(pageFaults(page.document)).toEqual([]);
  });
  it('the catalogue and the feed are empty, and no fault', async () => {
    expect(JSON.parse((await bare.get('/data/catalog.jsonld')).text)).toMatchObject({
      dataset: [],
    });
    const { text } = await bare.get('/data/releases.atom');
    expect(new XMLParser().parse(text)).not.toHaveProperty('feed.entry');
  });
});

it('another plan has its own catalogue', async () => {
  const other = await servedPages(alderburyFolder);
  const { document } = await other.getPage('/data');
  expect(pageFaults(document)).toEqual([]);
  expect((await other.get('/data/catalog.jsonld')).text).not.toContain('Dorset');
});
