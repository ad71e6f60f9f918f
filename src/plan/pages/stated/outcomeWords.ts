import type { StatedFigureCheck } from '../../model/stated.js';

/** In the order in which the page counts them. */
export const outcomeOrder = [
  'agrees',
  'nearlyAgrees',
  'partlyAgrees',
  'differs',
  'noNationalFigure',
  'notAFigureToCheck',
] as const satisfies readonly StatedFigureCheck[];

/** What was found, in the reader’s words. */
export const outcomeWords: Readonly<Record<StatedFigureCheck, string>> = {
  agrees: 'Agrees',
  nearlyAgrees: 'Nearly agrees',
  partlyAgrees: 'Partly agrees',
  differs: 'Does not agree',
  noNationalFigure: 'No national figure',
  notAFigureToCheck: 'Nothing to check',
};

/** What each finding means, for the page’s key. */
export const outcomeMeanings: Readonly<Record<StatedFigureCheck, string>> = {
  agrees: 'The published figures say what the plan says.',
  nearlyAgrees:
    'The published figure is less than one away in the last digit that the plan prints.',
  partlyAgrees: 'Part of what the plan says is so.',
  differs: 'The published figures say something else.',
  noNationalFigure: 'Nobody publishes this for the whole country, or not in the files we load.',
  notAFigureToCheck: 'A date, a length of time or a number of the plan’s own.',
};
