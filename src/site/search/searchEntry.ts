import type { DirectionShown } from '../../web/components/direction.js';

/** The kinds of thing a search finds, and what heads each on the page. */
export const kindNames = {
  measures: 'Measures of the plan',
  otherMeasures: 'Other national measures',
  priorities: 'Priorities',
  actions: 'Actions',
  outcomes: 'Outcomes we want',
  work: 'Strategies and programmes',
  reports: 'Reports',
  places: 'Places',
  pages: 'About this site',
} as const;

export type SearchKind = keyof typeof kindNames;

/** One thing that can be found. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly title: string;
  readonly href: string;
  /** What it is or says, in one line. */
  readonly line: string;
  /** Other names for it. */
  readonly alsoCalled: readonly string[];
  /** More words to find it by, which are not shown. */
  readonly words: string;
  /** Which way a measure of the plan goes in its own area. */
  readonly direction?: DirectionShown;
}
