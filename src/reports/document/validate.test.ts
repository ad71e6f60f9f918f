import { describe, expect, it } from 'vitest';

import type { Block } from './block.js';
import { paragraph } from './block.js';
import type { ReportDocument } from './reportDocument.js';
import { specimenReport } from './specimen.js';
import { phonicsChart, phonicsTable } from './specimenCharts.js';
import { cell, missingCell, row } from './table.js';
import { validateDocument } from './validate.js';

function reportWith(...blocks: readonly Block[]): ReportDocument {
  const section = { id: 'only', heading: 'Only section', isNumbered: true, accent: null };
  return { ...specimenReport, opening: [], body: [{ ...section, lead: null, blocks, parts: [] }] };
}

describe('what is wrong with a report', () => {
  it('finds nothing wrong with the specimen', () => {
    expect(validateDocument(specimenReport)).toEqual([]);
  });

  it('asks for the alternative text of a chart', () => {
    const chart = { ...phonicsChart, description: ' ' };
    expect(validateDocument(reportWith({ kind: 'chart', chart }))).toEqual([
      { kind: 'missingAltText', where: 'chart phonics-chart' },
    ]);
  });

  it('asks for header cells, even rows and words in every cell of a table', () => {
    const table = {
      ...phonicsTable,
      columns: [
        { heading: 'Year', kind: 'text' as const },
        { heading: '', kind: 'number' as const },
      ],
      rows: [row('', [cell('1')]), row('2020', []), row('2021', [missingCell('')])],
    };
    expect(validateDocument(reportWith({ kind: 'table', table }))).toEqual([
      { kind: 'missingHeaderCell', where: 'table phonics-table, column headings' },
      { kind: 'missingHeaderCell', where: 'table phonics-table, row 1' },
      { kind: 'unevenRow', where: 'table phonics-table, 2020' },
      { kind: 'blankCell', where: 'table phonics-table, 2021' },
    ]);
  });

  it('refuses the same id twice', () => {
    const block: Block = { kind: 'chart', chart: phonicsChart };
    expect(validateDocument(reportWith(block, block))).toEqual([
      { kind: 'duplicateId', where: 'phonics-chart' },
    ]);
  });

  it('refuses a link that runs a script, leaves the site unasked or has no words', () => {
    const links = [
      { text: 'press', href: 'javascript:alert(1)' },
      { text: 'elsewhere', href: '//example.org' },
      { text: '', href: '/about' },
    ];
    const kinds = validateDocument(reportWith(paragraph(links)));
    expect(kinds).toEqual([
      { kind: 'badLink', where: 'javascript:alert(1)' },
      { kind: 'badLink', where: '//example.org' },
      { kind: 'badLink', where: '/about' },
    ]);
  });

  it('refuses an empty heading and a day that is not in the calendar', () => {
    const report = { ...specimenReport, title: '', asAt: '2026-02-30' };
    expect(validateDocument(report)).toEqual([
      { kind: 'emptyHeading', where: 'heading 2026-27-q2' },
      { kind: 'badDate', where: '2026-02-30' },
    ]);
  });
});
