import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';

/** What an example on the page is an example of. */
export type ExampleKind =
  | 'clearDirection'
  | 'directionFromCounts'
  | 'watchedOnly'
  | 'directionNotKnown'
  | 'ahead'
  | 'behind'
  | 'limits'
  | 'quarter'
  | 'gap'
  | 'complement'
  | 'provisional'
  | 'noFigure';

/** Which measure of the plan is shown: the first that fits, so that the page is always about real ones. */
const fits: Readonly<Record<ExampleKind, (judged: JudgedMeasure) => boolean>> = {
  clearDirection: ({ direction: { test, strength, verdict } }) =>
    test === 'mannKendall' && strength === 'clear' && verdict !== 'watchedOnly',
  directionFromCounts: ({ direction: { test } }) => test === 'fivePointTrend',
  watchedOnly: ({ direction: { verdict } }) => verdict === 'watchedOnly',
  directionNotKnown: ({ direction: { verdict, periods }, figures }) =>
    verdict === 'notKnown' && figures !== null && periods.length > 0,
  ahead: ({ pace, view }) => pace.verdict === 'aheadOfMost' && !view.isTotal,
  behind: ({ pace, view }) => pace.verdict === 'behindMost' && !view.isTotal,
  limits: ({ standing }) => standing.test === 'limits',
  quarter: (judged) => judged.standing.test === 'band' && hasBand(judged),
  gap: (judged) => judged.view.derivation.kind === 'gap' && hasFigure(judged),
  complement: (judged) => judged.view.derivation.kind === 'complement' && hasFigure(judged),
  provisional: (judged) =>
    hasFigure(judged) && judged.figures?.comparison.latest.period.revision === 'provisional',
  noFigure: ({ figures }) => figures !== null && figures.comparison.latest.value === null,
};

/** The example of a kind; undefined where no measure of the plan is one today. */
export function findExample(
  kind: ExampleKind,
  judged: readonly JudgedMeasure[],
): JudgedMeasure | undefined {
  return judged.find(fits[kind]);
}

function hasFigure({ figures }: JudgedMeasure): boolean {
  return figures !== null && figures.comparison.latest.value !== null;
}

function hasBand({ figures, view }: JudgedMeasure): boolean {
  return figures !== null && figures.comparison.band !== null && !view.isTotal;
}
