import { beforeAll, describe, expect, it } from 'vitest';

import { paragraph } from '../document/block.js';
import type { ReportDocument } from '../document/reportDocument.js';
import { specimenReport } from '../document/specimen.js';
import type { Table } from '../document/table.js';
import { cell, missingCell, row } from '../document/table.js';
import { validateDocument } from '../document/validate.js';
import { renderPdf } from './pdf.js';
import type { PdfParts } from './testing/pdfParts.js';
import { readPdfParts } from './testing/pdfParts.js';
import type { TaggedPdf } from './testing/taggedPdf.js';
import { readTaggedPdf, withRole } from './testing/taggedPdf.js';

const table: Table = {
  id: 'families-table',
  caption: 'Families supported by age, Q1 2024-25',
  columns: [
    { heading: 'Age', kind: 'text' },
    { heading: 'Families', kind: 'number' },
    { heading: 'Rate per 10,000', kind: 'number' },
  ],
  rows: [
    row('0 to 4', [cell('120'), cell('48.0')]),
    row('5 to 9', [missingCell('suppressed'), missingCell('suppressed')]),
  ],
};

const chart = {
  kind: 'bars',
  id: 'families-chart',
  title: '120 families with children aged 0 to 4',
  subtitle: 'Families supported, Q1 2024-25',
  description: 'Bar chart: 5 to 9 suppressed. Figures are in the table above.',
  bars: [{ name: '0 to 4', value: 120, role: 'main' }],
  england: null,
  mainLabel: null,
  lowestLabel: '',
  highestLabel: '0 to 4',
  format: { decimals: 0, prefix: '', suffix: '' },
} as const;

/** The page of the case as a report: one table, one chart, a link, a footer on each page. */
const report: ReportDocument = {
  ...specimenReport,
  eyebrow: 'Quarterly report',
  title: 'Alderbury, Q1 2024-25',
  opening: [],
  body: [
    {
      id: 'families',
      heading: 'Families supported',
      isNumbered: false,
      accent: 1,
      lead: null,
      blocks: [
        { kind: 'table', table },
        { kind: 'chart', chart },
        paragraph([
          'Contact: Zoë O’Neill – 5 to 9 £3 ',
          { text: 'Notes on methods', href: 'https://www.example.org/notes' },
        ]),
      ],
      parts: [],
    },
  ],
};

describe('case 81: a PDF that looks right and passes the accessibility checks', () => {
  let tagged: TaggedPdf;
  let parts: PdfParts;

  beforeAll(async () => {
    const { pdf } = await renderPdf(report);
    tagged = await readTaggedPdf(pdf);
    parts = await readPdfParts(pdf);
  });

  it('starts from a sound document', () => {
    expect(validateDocument(report)).toEqual([]);
  });

  it('has its title in the title bar, its language, marked content and a PDF/UA identifier', () => {
    expect(parts).toMatchObject({
      title: 'Quarterly report: Alderbury, Q1 2024-25',
      language: 'en-GB',
      isMarked: true,
      showsTitle: true,
    });
    expect(tagged.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(tagged.xmp).toContain('Quarterly report: Alderbury, Q1 2024-25');
  });

  it('has one first heading, then second ones without skipping', () => {
    const headings = withRole(tagged.elements, /^H\d$/);
    expect(headings.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'H1 Alderbury, Q1 2024-25',
      'H2 In this report',
      'H2 Families supported',
    ]);
  });

  it('has header cells with a scope for columns and for rows, which every cell names', () => {
    const scopes = parts.headerCells.map(({ scope }) => scope).sort();
    expect(scopes).toEqual(['Column', 'Column', 'Column', 'Row', 'Row']);
    expect(parts.headerCells.every(({ isFindable }) => isFindable)).toBe(true);
    expect(parts.cellHeaders).toHaveLength(4);
    expect(parts.cellHeaders.every((scopes) => scopes.join() === 'Column,Row')).toBe(true);
  });

  it('reads a suppressed cell as "suppressed"', () => {
    const rows = withRole(tagged.elements, 'TR').map(({ children }) =>
      children.map(({ text }) => text),
    );
    expect(rows).toEqual([
      ['Age', 'Families', 'Rate per 10,000'],
      ['0 to 4', '120', '48.0'],
      ['5 to 9', 'suppressed', 'suppressed'],
    ]);
  });

  it('has exactly one figure, whose text states the message and where the table is', () => {
    expect(withRole(tagged.elements, 'Figure').map(({ alt }) => alt)).toEqual([
      '120 families with children aged 0 to 4. Bar chart: 5 to 9 suppressed. ' +
        'Figures are in the table above.',
    ]);
  });

  it('draws the page number but never reads it out', () => {
    expect(tagged.drawn[0]).toContain('Page 1 of');
    expect(tagged.elements.map(({ text }) => text).join(' ')).not.toContain('Page 1 of');
  });

  it('says where a link leads', () => {
    expect(tagged.links).toContain('https://www.example.org/notes');
    expect(withRole(tagged.elements, 'Link').at(-1)?.text).toBe('Notes on methods');
  });

  it('has bookmarks for its headings', () => {
    expect(tagged.bookmarks).toEqual([
      'Alderbury, Q1 2024-25',
      'In this report',
      'Families supported',
    ]);
  });

  it('embeds its fonts, so that copied text comes out right', () => {
    expect(parts.fonts).not.toEqual([]);
    expect(parts.fonts.every(({ isEmbedded, hasUnicode }) => isEmbedded && hasUnicode)).toBe(true);
    expect(tagged.drawn.join(' ')).toContain('Zoë O’Neill – 5 to 9 £3');
  });

  it('reads in the order of the page', () => {
    const words = tagged.elements.map(({ text }) => text).join(' ');
    const order = ['Quarterly report', 'Age', 'suppressed', '120 families', 'Contact', 'Notes on'];
    const places = order.map((word) => words.indexOf(word));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});
