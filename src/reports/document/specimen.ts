import { numberedParagraph, paragraph } from './block.js';
import type { ReportDocument } from './reportDocument.js';
import { specimenMeasures } from './specimenMeasures.js';
import { specimenOpening } from './specimenOpening.js';
import type { Table } from './table.js';
import { cell, missingCell, row } from './table.js';

const changesTable: Table = {
  id: 'changes-table',
  caption: 'Figures that changed since April to June 2026',
  columns: [
    { heading: 'Measure', kind: 'text' },
    { heading: 'Was', kind: 'text' },
    { heading: 'Now', kind: 'text' },
    { heading: 'By which release', kind: 'text' },
  ],
  rows: [
    row('Phonics standard in year 1', [
      cell('77% in 2024'),
      cell('79% in 2025 (provisional)'),
      cell('Phonics screening check attainment, 2 July 2026'),
    ]),
    row('Families with a family hub worker', [
      cell('120 in 2024'),
      missingCell('not published'),
      cell('Local return, 30 September 2026'),
    ]),
  ],
};

/**
 * A whole quarterly report about an invented place, with every kind of block, a gap, a hidden
 * figure, a table longer than a page and letters that simple fonts lack. The same in every test.
 */
export const specimenReport: ReportDocument = {
  id: '2026-27-q2',
  kind: 'quarterly',
  language: 'en-GB',
  eyebrow: 'Impact report',
  title: 'July to September 2026',
  planName: 'Alderbury’s plan for children',
  partnershipName: 'Alderbury Children’s Partnership',
  asAt: '2026-09-30',
  status: ['Published 14 October 2026.', 'Figures as they stood on 30 September 2026.'],
  summary: [
    'New figures came in for 3 of our 5 measures.',
    'More children reach the phonics standard, and more days of school are missed.',
    'For the rest, there is no clear change.',
  ],
  siteAddress: 'https://plan.example.org',
  opening: specimenOpening,
  body: [
    ...specimenMeasures,
    {
      id: 'changes',
      heading: 'What changed in the figures',
      isNumbered: false,
      accent: null,
      lead: null,
      blocks: [
        paragraph('Two figures are not what they were in the last report.'),
        { kind: 'table', table: changesTable },
      ],
      parts: [],
    },
    {
      id: 'notes',
      heading: 'How we worked it out',
      isNumbered: false,
      accent: null,
      lead: null,
      blocks: [
        {
          kind: 'list',
          items: [
            'A figure hidden to protect people is one that stands for fewer than five of them.',
            ['Each test is described in ', { text: 'Notes on methods', href: '/about' }, '.'],
          ],
        },
        numberedParagraph('Contact: Zoë O’Neill – 5 to 9 £3'),
      ],
      parts: [],
    },
  ],
};
