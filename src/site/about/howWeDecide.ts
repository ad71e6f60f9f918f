import type { ExampleKind } from './exampleRules.js';

/** One part of "How we decide": plain words, then real examples. */
export interface AboutPart {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly examples: readonly { readonly kind: ExampleKind; readonly heading: string }[];
}

/** How we come to what we say, in the order in which a measure's page says it. */
export const aboutParts: readonly AboutPart[] = [
  {
    id: 'direction',
    heading: 'Which way is it going?',
    paragraphs: [
      'We look at one place over time. One year up or down says little, so we need at least five figures that can be compared. We use the newest eight at most.',
      'Then we ask: could figures like these come up by chance, if nothing had changed? If that is very unlikely, we say clear. If it is fairly unlikely, we say probably. Else we say no clear change.',
      'Where a count is published behind a percent, we test the counts of the last five years. Where there is none, we look at every pair of years and count how often the later one is higher.',
      'Better or worse depends on which way is good. For some measures neither way is good by itself. Those we only watch.',
      'When a publisher changes how something is counted, we start again from there. Years before the change are not used.',
    ],
    examples: [
      { kind: 'clearDirection', heading: 'A clear change, from pairs of years' },
      { kind: 'directionFromCounts', heading: 'A test on real counts' },
      { kind: 'watchedOnly', heading: 'Watched only' },
      { kind: 'directionNotKnown', heading: 'Not known' },
    ],
  },
  {
    id: 'pace',
    heading: 'Is it changing faster than elsewhere?',
    paragraphs: [
      'Sometimes the whole country gets better or worse together. So we set the change of a place beside the change of every other authority between the same two years.',
      'Ahead of most means that more than half did less well, and fewer than a quarter did better. Behind most is the other way round. Everything between is about the same.',
      'At least 100 authorities need a figure for both years.',
    ],
    examples: [
      { kind: 'ahead', heading: 'Ahead of most places' },
      { kind: 'behind', heading: 'Behind most places' },
    ],
  },
  {
    id: 'standing',
    heading: 'Where does it stand now?',
    paragraphs: [
      'Rank is the place in a row of all authorities that have a figure, former ones too where the file still gives theirs. First is best, or the highest where neither way is good. Places with the same figure share a rank.',
      'Quarter says in which of four equal parts of that row a place is.',
      'A small difference can be chance. Where real counts are published we work out limits: with so many children, the figure could as well have been anything between them. We call a place better or worse than England only when England is outside those limits.',
      'Plain numbers, such as how many children, follow the size of a place. We give them no better or worse.',
    ],
    examples: [
      { kind: 'limits', heading: 'With limits' },
      { kind: 'quarter', heading: 'With quarters only' },
    ],
  },
  {
    id: 'similar',
    heading: 'Which places are similar?',
    paragraphs: [
      'Each council has ten similar ones, called statistical neighbours. A national model picks them by things like income and work. We use the newest list, and you can choose another one or your own.',
      'The mean of similar areas counts each area once, whatever its size. We show it only when at least six of the ten have a figure.',
    ],
    examples: [],
  },
  {
    id: 'sums',
    heading: 'What do we work out ourselves?',
    paragraphs: [
      'Most figures are shown as they are published. Two kinds are worked out here.',
      'A gap is one group’s figure less another’s. Its two figures are for the same place and year.',
      'The other way round is 100 less a percent. So from the share of lessons missed we get the share attended.',
    ],
    examples: [
      { kind: 'gap', heading: 'A gap' },
      { kind: 'complement', heading: 'The other way round' },
    ],
  },
  {
    id: 'rounding',
    heading: 'How do we round?',
    paragraphs: [
      'We work with the figures exactly as published. Only at the end do we round, to as many decimals as the publisher shows. So a difference may look one step out beside the two rounded figures.',
      'A half goes away from nought: 2.5 becomes 3.',
    ],
    examples: [],
  },
  {
    id: 'unknown',
    heading: 'What if there is no figure?',
    paragraphs: [
      'Unknown is never nought. Where there is no figure we say so in words, with the reason where the publisher gives one. A gap in a chart stays a gap.',
      'Small numbers are often hidden to protect children. We do not work them back from other figures.',
    ],
    examples: [{ kind: 'noFigure', heading: 'The newest period has no figure' }],
  },
  {
    id: 'revisions',
    heading: 'What do provisional and revised mean?',
    paragraphs: [
      'Provisional: the publisher may still change the figure. Revised: it has changed it since. Final: it is marked as neither. Even then a publisher may correct it later.',
      'We keep each file that we loaded. So we can still say what was known on an earlier day, and our old reports do not change.',
    ],
    examples: [{ kind: 'provisional', heading: 'A provisional figure' }],
  },
  {
    id: 'not',
    heading: 'What do we not do?',
    paragraphs: [
      'We make no score out of many measures.',
      'We do not forecast.',
      'We set no targets of our own. Where the plan sets none, we say so.',
      'We do not say that an action caused a change. Figures alone cannot show that.',
      'We do not make a figure for a bigger area from the percents of its parts. The mean of similar areas is something to compare with, and no figure for an area.',
    ],
    examples: [],
  },
];
