import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { numberText } from '../../src/lib/decimal.js';
import { figureFormat } from '../../src/measures/model/figureFormat.js';
import { measureFilePath, measurePath, measurePlacesFilePath } from '../../src/paths/measures.js';
import { wordingOf } from '../../src/plan/model/judgedSentence.js';
import { getFigures } from '../../src/plan/model/judging.js';
import { getViewpoint } from '../../src/plan/pages/viewpoint.js';
import { servedPages, type Page } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { odsPart, readDownload, type Download } from './readDownload.js';
import { wordsOf } from './reading.js';

const site = await servedPages(dorsetFolder);

/** A percent, rates, a gap below nought, a total, one with few figures, one with none, other places. */
const kinds = [
  { id: 'cla-placed-over-20-miles' },
  { id: 'school-attendance', area: 'kent' },
  { id: 'infant-mortality-rate', area: 'cumberland' },
  { id: 'first-time-entrants-youth-justice' },
  { id: 'ks2-gap-rwm-fsm' },
  { id: 'ks4-progress-8', area: 'devon' },
  { id: 'ehcp-number', area: 'northamptonshire' },
  { id: 'suspensions', against: 'own', set: ['devon', 'kent'], note: '=Why, "these"?' },
  { id: 'ks2-rwm-expected', area: 'england' },
  { id: 'family-hubs-number' },
] as const;

/** How the page of a measure writes its figures, but for a unit that its caption says. */
async function writerOf(id: string, area: string | undefined) {
  const figures = await getFigures(site.runtime);
  const view = figures.judging.findView(id);
  if (view === undefined) throw new Error(`there is no measure ${id}`);
  const { place } = getViewpoint(figures, area);
  const { unit, decimals } = wordingOf(await figures.judging.ofMeasure(view, place));
  const format = figureFormat(unit, decimals);
  return { short: { ...format, suffix: format.suffix.length > 1 ? '' : format.suffix }, format };
}

function tableOf(page: Page, which: number) {
  const table = [...page.document.querySelectorAll('figure + details table')][which];
  const cells = (row: Element) => [...row.children].map(wordsOf);
  return {
    headings: [...(table?.querySelectorAll('thead tr') ?? [])].flatMap(cells),
    rows: [...(table?.querySelectorAll('tbody tr') ?? [])].map(cells),
  };
}

/** Every row of a file as an object, so that a test can ask by name. */
function recordsOf({ keys, rows }: Download) {
  return rows.map((row) => {
    const at = (key: string) => row[keys.indexOf(key)] ?? null;
    return {
      area: at('area'),
      similar: at('similar'),
      value: at('value'),
      words: at('why_no_value'),
    };
  });
}

type Figure = ReturnType<typeof recordsOf>[number];

function shown({ value, words }: Figure, format: ReturnType<typeof figureFormat>): string {
  return typeof value === 'number' ? numberText(value, format) : String(words);
}

describe.each(kinds)('the files of $id for $area', ({ id, ...address }) => {
  let page: Page;
  let trend: Download;
  let places: Download;
  beforeAll(async () => {
    page = await site.getPage(measurePath(id, address));
    trend = await readDownload(site, measureFilePath(id, 'csv', address));
    places = await readDownload(site, measurePlacesFilePath(id, 'csv', address));
  });

  it('agree with one another, cell by cell', () => {
    expect(trend.disagreements).toEqual([]);
    expect(places.disagreements).toEqual([]);
  });

  it('hold what the table of the page holds, cell by cell', async () => {
    const { short } = await writerOf(id, 'area' in address ? address.area : undefined);
    const { headings, rows } = tableOf(page, 0);
    const all = recordsOf(trend);
    headings.slice(1).forEach((heading, column) => {
      const own = all.filter(({ area }) => area === heading).toReversed();
      expect(
        own.map((each) => shown(each, short)),
        heading,
      ).toEqual(rows.map((row) => row[column + 1]));
    });
    if (id === 'family-hubs-number') {
      expect([headings, all]).toEqual([[], []]);
      return;
    }
    expect(headings.length).toBeGreaterThan(1);
    expect(rows.length).toBeGreaterThan(2);
  });

  it('hold every authority in the order of the page, those beside it marked', async () => {
    const { format } = await writerOf(id, 'area' in address ? address.area : undefined);
    const { headings, rows } = tableOf(page, 1);
    expect(headings).toHaveLength(id === 'family-hubs-number' ? 0 : 3);
    if (headings.length === 0) return;
    expect(places.headings).toContain(headings[2]);
    expect(
      recordsOf(places).map((each) => [each.area, shown(each, format), each.similar ?? '']),
    ).toEqual(rows);
  });

  it('have columns of different names (case 33)', () => {
    for (const { keys, headings } of [trend, places]) {
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  it('hold nothing that a spreadsheet would run, and negative numbers as numbers (case 35)', () => {
    const runs = /^[=+@\t\r]|^-(?!$|\d+(\.\d+)?$)/;
    for (const file of [trend, places]) {
      expect(file.texts.flat().filter((text) => runs.test(text))).toEqual([]);
      expect(odsPart(file.ods)).not.toMatch(/of:=|table:formula/);
    }
  });

  it('leave published percents as they are and say so (case 59)', () => {
    for (const { notes } of [trend, places]) {
      expect(notes.map(([, text]) => text).join(' ')).toContain(
        'Published percents are never changed to add up to 100.',
      );
    }
  });

  it('hold a figure where there is one and words where not, never both (case 61)', () => {
    for (const { keys, rows } of [trend, places]) {
      for (const row of rows) {
        const at = (key: string) => row[keys.indexOf(key)] ?? null;
        expect(at('value') === null).toBe(at('status') !== 'value');
        expect(at('why_no_value') === null).toBe(at('status') === 'value');
      }
    }
  });

  it('say where the figures are from, how old they are and how they may be used', () => {
    for (const { notes, rows } of [trend, places]) {
      const said = new Map(notes);
      expect(said.has('Area')).toBe(true);
      expect(said.get('Source')).toMatch(/\w/);
      if (rows.length === 0) continue;
      expect(said.get('As it stood on')).toMatch(/^\d+ \w+ \d{4}$/);
      expect(said.get('Licence')).toContain('Open Government Licence');
    }
  });

  it('are sound XML in every part of the spreadsheet', () => {
    for (const { ods } of [trend, places]) {
      for (const name of ['content.xml', 'meta.xml', 'styles.xml', 'META-INF/manifest.xml']) {
        // Read strictly: a fault in the XML would throw.
        const { window } = new JSDOM(odsPart(ods, name), { contentType: 'application/xml' });
        expect(window.document.documentElement.namespaceURI).toContain('opendocument');
      }
    }
  });
});

it('a measure that nobody knows has no files', async () => {
  for (const path of [
    measureFilePath('happiness', 'ods'),
    measurePlacesFilePath('happiness', 'csv'),
  ]) {
    expect((await site.get(path)).status).toBe(404);
  }
});
