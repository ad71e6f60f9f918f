import type { MeasureBlock } from './block.js';
import { numberedParagraph } from './block.js';
import { actionMark, directionMark, paceMark } from './marks.js';
import type { Section } from './reportDocument.js';
import { specimenActions } from './specimenActions.js';
import { phonicsChart, phonicsTable, placesChart, placesTable } from './specimenCharts.js';
import type { Table } from './table.js';
import { cell, markCell, missingCell, row } from './table.js';

/** Case 81's own table: the figures of two small groups are hidden. */
const familiesTable: Table = {
  id: 'families-table',
  caption: 'Families supported by age, April to June 2026',
  columns: [
    { heading: 'Age', kind: 'text' },
    { heading: 'Families', kind: 'number' },
    { heading: 'Rate per 10,000', kind: 'number' },
    { heading: 'This quarter', kind: 'text' },
  ],
  rows: [
    row('0 to 4', [cell('120'), cell('48.0'), markCell(actionMark('onCourse'))]),
    row('5 to 9', [
      missingCell('hidden to protect people'),
      missingCell('hidden to protect people'),
      markCell(directionMark({ verdict: 'notKnown' })),
    ]),
  ],
};

const phonics: MeasureBlock = {
  kind: 'measure',
  id: 'measure-phonics',
  name: 'Children who reach the phonics standard in year 1',
  href: '/measures/phonics',
  direction: directionMark({ verdict: 'gettingBetter', strength: 'probable' }),
  pace: paceMark('aheadOfMost'),
  text: '79% in 2025; it was 70% in 2022. England 80%. About 8 in 10 children.',
  notes: ['The figure for 2025 is provisional.'],
  chart: phonicsChart,
  table: phonicsTable,
};

const attendance: MeasureBlock = {
  kind: 'measure',
  id: 'measure-days',
  name: 'Days of school missed',
  href: '/measures/days',
  direction: directionMark({ verdict: 'gettingWorse', strength: 'clear' }),
  pace: paceMark('behindMost'),
  text: '17.5 days for each 100 pupils in 2025, up from 11.0 in 2021. England 12.2.',
  notes: [],
  chart: placesChart,
  table: placesTable,
};

const families: MeasureBlock = {
  kind: 'measure',
  id: 'measure-families',
  name: 'Families with a family hub worker',
  href: null,
  direction: directionMark({ verdict: 'notKnown' }),
  pace: null,
  text: 'Not known: fewer than five comparable figures. 120 families with a child under five.',
  notes: [],
  chart: null,
  table: familiesTable,
};

/** Two priorities, with measures and actions of every state. */
export const specimenMeasures: readonly Section[] = [
  {
    id: 'best-start',
    heading: 'Best start in life',
    isNumbered: true,
    accent: 1,
    lead: 'Every child is ready to learn, and every family has someone to ask.',
    blocks: [
      {
        kind: 'tally',
        heading: null,
        counts: [
          {
            count: 1,
            words: 'better',
            mark: directionMark({ verdict: 'gettingBetter', strength: 'clear' }),
          },
          { count: 1, words: 'not known', mark: directionMark({ verdict: 'notKnown' }) },
        ],
      },
    ],
    parts: [
      {
        id: 'best-start-measures',
        heading: 'Are we getting there?',
        blocks: [
          numberedParagraph('One of 2 measures is probably getting better. One is not known.'),
          phonics,
          families,
        ],
      },
      {
        id: 'best-start-actions',
        heading: 'What are we doing about it?',
        blocks: [{ kind: 'actions', actions: specimenActions.slice(0, 4) }],
      },
    ],
  },
  {
    id: 'education',
    heading: 'Best education for all',
    isNumbered: true,
    accent: 4,
    lead: 'Every child learns, feels safe and belongs at school.',
    blocks: [],
    parts: [
      { id: 'education-measures', heading: 'Are we getting there?', blocks: [attendance] },
      {
        id: 'education-actions',
        heading: 'What are we doing about it?',
        blocks: [{ kind: 'actions', actions: specimenActions.slice(4) }],
      },
    ],
  },
];
