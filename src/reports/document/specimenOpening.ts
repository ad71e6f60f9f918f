import { paragraph } from './block.js';
import { actionMark, directionMark } from './marks.js';
import type { Section } from './reportDocument.js';

const plain = { isNumbered: false, accent: null, lead: null, parts: [] } as const;

/** The quarter in one screen: three things to know, and the whole plan counted. */
export const specimenOpening: readonly Section[] = [
  {
    ...plain,
    id: 'three',
    heading: 'Three things to know',
    blocks: [
      {
        kind: 'keyPoints',
        points: [
          {
            id: 'three-1',
            mark: directionMark({ verdict: 'gettingWorse', strength: 'clear' }),
            title: 'More days of school are missed',
            text: '17.5 days for each 100 pupils in 2025, up from 11.0 in 2021. England 12.2.',
          },
          {
            id: 'three-2',
            mark: directionMark({ verdict: 'gettingBetter', strength: 'probable' }),
            title: 'More children reach the phonics standard',
            text: '79% in 2025; it was 70% in 2022. England 80%. About 8 in 10.',
          },
          {
            id: 'three-3',
            mark: directionMark({ verdict: 'noClearChange' }),
            title: 'Families still wait as long for help',
            text: '18 days in 2025; it was 19 days in 2021.',
          },
        ],
      },
    ],
  },
  {
    ...plain,
    id: 'whole',
    heading: 'The whole plan this quarter',
    blocks: [
      {
        kind: 'tally',
        heading: { id: 'whole-measures', text: '5 measures' },
        counts: [
          {
            count: 1,
            words: 'better',
            mark: directionMark({ verdict: 'gettingBetter', strength: 'clear' }),
          },
          {
            count: 1,
            words: 'worse',
            mark: directionMark({ verdict: 'gettingWorse', strength: 'clear' }),
          },
          { count: 1, words: 'no clear change', mark: directionMark({ verdict: 'noClearChange' }) },
          { count: 0, words: 'watched only', mark: directionMark({ verdict: 'watchedOnly' }) },
          { count: 2, words: 'not known', mark: directionMark({ verdict: 'notKnown' }) },
        ],
      },
      {
        kind: 'tally',
        heading: { id: 'whole-pace', text: 'Compared with other places over the same years' },
        counts: [
          { count: 1, words: 'ahead of most', mark: null },
          { count: 1, words: 'about as others', mark: null },
          { count: 1, words: 'behind most', mark: null },
          { count: 2, words: 'not known', mark: null },
        ],
      },
      {
        kind: 'tally',
        heading: { id: 'whole-actions', text: '7 actions' },
        counts: [
          { count: 1, words: 'on course', mark: actionMark('onCourse') },
          { count: 1, words: 'slipping', mark: actionMark('slipping') },
          { count: 1, words: 'off course', mark: actionMark('offCourse') },
          { count: 1, words: 'done', mark: actionMark('done') },
          { count: 1, words: 'not started', mark: actionMark('notStarted') },
          { count: 1, words: 'no update', mark: actionMark('noUpdate') },
          { count: 1, words: 'not now', mark: actionMark('notNow') },
        ],
      },
      paragraph('The board asked for a plan on attendance by December.'),
    ],
  },
];
