import { beforeAll, describe, expect, it } from 'vitest';

import { paragraph } from '../document/block.js';
import { chartsOf } from '../document/everything.js';
import { outlineOf } from '../document/outline.js';
import type { Prose } from '../document/prose.js';
import type { ReportDocument } from '../document/reportDocument.js';
import { specimenReport } from '../document/specimen.js';
import { renderPdf } from './pdf.js';
import type { TaggedPdf } from './testing/taggedPdf.js';
import { readTaggedPdf, withRole } from './testing/taggedPdf.js';

function reportSaying(text: Prose): ReportDocument {
  const [section] = specimenReport.body;
  if (section === undefined) throw new Error('the specimen has no section');
  return {
    ...specimenReport,
    opening: [],
    body: [{ ...section, parts: [], blocks: [paragraph(text)] }],
  };
}

async function textOf(report: ReportDocument): Promise<string> {
  const { pdf } = await renderPdf(report);
  return (await readTaggedPdf(pdf)).elements.map(({ text }) => text).join(' ');
}

describe('the report as a PDF', () => {
  let specimen: Uint8Array;
  let tagged: TaggedPdf;

  beforeAll(async () => {
    specimen = (await renderPdf(specimenReport)).pdf;
    tagged = await readTaggedPdf(specimen);
  });

  it('is the same bytes for the same document', async () => {
    const again = (await renderPdf(specimenReport)).pdf;
    expect(Buffer.from(again).equals(specimen)).toBe(true);
  });

  it('has the headings of the document, in order and at their levels', () => {
    const headings = withRole(tagged.elements, /^H\d$/).map(({ role, text }) => [role, text]);
    const expected = outlineOf(specimenReport).map(({ level, text }) => [`H${level}`, text]);
    // An action's reference stands in its heading on paper.
    const withoutRefs = headings.map(([role, text]) => [role, text?.replace(/ B[SE]-\w+$/, '')]);
    expect(withoutRefs).toEqual(expected);
  });

  it('bookmarks every heading but those of actions', () => {
    const actions = new Set(
      outlineOf(specimenReport)
        .filter(({ id }) => id.startsWith('action-'))
        .map(({ text }) => text),
    );
    const titles = outlineOf(specimenReport).map(({ text }) => text);
    expect(tagged.bookmarks).toEqual(titles.filter((title) => !actions.has(title)));
  });

  it('has one figure with alternative text for each chart', () => {
    const figures = withRole(tagged.elements, 'Figure');
    expect(figures).toHaveLength(chartsOf(specimenReport).length);
    expect(figures[0]?.alt).toBe(
      'More children reach the phonics standard. Line chart: Alderbury rose from 70% in 2022 to ' +
        '79% in 2025, which is provisional. There were no checks in 2020 and 2021. ' +
        'The same figures are in the table below.',
    );
  });

  it('repeats the headings of a table that runs over a page and reads them once', () => {
    const pagesWithHeadings = tagged.drawn.filter((text) => text.includes('Place Days Rank'));
    expect(pagesWithHeadings).toHaveLength(2);
    const read = withRole(tagged.elements, 'TH').filter(({ text }) => text === 'Days');
    expect(read).toHaveLength(1);
  });

  it('lists each section in the contents with its page and a link', () => {
    const entries = withRole(tagged.elements, 'TOCI').map(({ text }) => text);
    expect(entries[0]).toMatch(/^1\. Best start in life \d+$/);
    expect(entries.at(-1)).toMatch(/^How we worked it out \d+$/);
    expect(entries.map((_, index) => tagged.links[index])).toEqual(
      entries.map((text) => `Section, page ${text.split(' ').at(-1) ?? ''}`),
    );
  });

  it('says a verdict in words and leaves its shape out of the reading', () => {
    const text = tagged.elements.map((element) => element.text).join(' ');
    expect(text).toContain('Probably getting better Ahead of most places');
    expect(text).not.toMatch(/[▲▼●◇○△▽]/);
  });

  it('shows text that looks like markup as it is', async () => {
    const trap = '#eval("1+1") $x$ *b* _i_ @ref <label> \\ "quotes" [c] // no /* no */ = H `raw`';
    expect(await textOf(reportSaying(trap))).toContain(trap);
  });

  it('completes the site’s own links with its address, and prints plain words without one', async () => {
    const links = [{ text: 'methods', href: '/about' }];
    const online = await renderPdf(reportSaying(links));
    const offline = await renderPdf({ ...reportSaying(links), siteAddress: null });
    expect((await readTaggedPdf(online.pdf)).links).toContain('https://plan.example.org/about');
    const plain = await readTaggedPdf(offline.pdf);
    expect(plain.links.join()).not.toContain('about');
    expect(plain.drawn.join(' ')).toContain('methods');
  });

  it('replaces what the fonts cannot draw, everywhere, and lists it', async () => {
    const report = reportSaying('Hubs 🏠 open → Monday: ﬁne,\u200b Ş and ṩ, 家');
    const { pdf, replaced } = await renderPdf({ ...report, title: 'July 🏠' });
    expect((await readTaggedPdf(pdf)).drawn.join(' ')).toContain('Hubs ? open');
    expect(replaced.map(({ codePoint }) => codePoint)).toContain('U+1F3E0');
  });

  it('never makes a file from a link to a place that is not in the report', async () => {
    const links = [{ text: 'nowhere', href: '#nowhere' }];
    expect(await textOf(reportSaying(links))).toContain('nowhere');
  });
});
