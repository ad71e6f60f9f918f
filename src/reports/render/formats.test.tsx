import { JSDOM } from 'jsdom';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';

import { specimenReport } from '../document/specimen.js';
import { ReportBody } from './html.js';
import { renderPdf } from './pdf.js';
import type { TaggedElement } from './testing/taggedPdf.js';
import { closeUp, readTaggedPdf, withRole } from './testing/taggedPdf.js';

const { document } = new JSDOM(renderToString(<ReportBody document={specimenReport} />)).window;

function pageTexts(selector: string): readonly string[] {
  return Array.from(document.querySelectorAll(selector)).map(({ textContent }) =>
    closeUp(textContent),
  );
}

function pageRows(): readonly (readonly string[])[] {
  return Array.from(document.querySelectorAll('tr')).map(({ children }) =>
    Array.from(children).map(({ textContent }) => closeUp(textContent)),
  );
}

describe('a report in every format', () => {
  let elements: readonly TaggedElement[];
  const paper = (role: string | RegExp): readonly string[] =>
    withRole(elements, role).map(({ text }) => text);

  beforeAll(async () => {
    elements = (await readTaggedPdf((await renderPdf(specimenReport)).pdf)).elements;
  });

  it('has the same headings on the page and on paper', () => {
    expect(paper(/^H\d$/)).toEqual(pageTexts('h1, h2, h3, h4'));
  });

  it('has the same cells in the same rows of the same tables', () => {
    const rows = withRole(elements, 'TR').map(({ children }) => children.map(({ text }) => text));
    expect(rows).toEqual(pageRows());
    expect(paper('Caption')).toEqual(pageTexts('caption'));
  });

  it('has the same sentences', () => {
    const said = paper(/^P$|^Lbl$|^LBody$/).join(' ');
    const sentences = pageTexts('p, li.wm-act p, .wm-head3 p, .govuk-list li, .wm-fig__title');
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((sentence) => !said.includes(sentence))).toEqual([]);
  });

  it('counts the same in every tally', () => {
    const tallies = Array.from(document.querySelectorAll('.wm-tally__item')).map(
      (item) =>
        `${item.querySelector('dd')?.textContent ?? ''} ${item.querySelector('dt')?.textContent ?? ''}`,
    );
    const paragraphs = paper('P');
    expect(tallies.filter((tally) => !paragraphs.includes(tally))).toEqual([]);
    expect(tallies).toHaveLength(18);
  });

  it('describes each chart in the same words', () => {
    const described = Array.from(document.querySelectorAll('svg.wm-chart--wide')).map(
      (chart) =>
        `${chart.querySelector('title')?.textContent ?? ''}. ${chart.querySelector('desc')?.textContent ?? ''}`,
    );
    expect(withRole(elements, 'Figure').map(({ alt }) => alt)).toEqual(described);
  });
});
