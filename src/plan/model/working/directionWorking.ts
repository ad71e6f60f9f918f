import { countOf } from '../../../lib/words.js';
import { fewestPoints } from '../../../measures/model/direction.js';
import { countsByPeriod } from '../../../measures/model/measureCounts.js';
import { periodName } from '../../../measures/model/periodName.js';
import { seriesOf, type SeriesPoint } from '../../../measures/model/seriesSet.js';
import { trendOfProportions, type CountPoint } from '../../../statistics/fivePointTrend.js';
import type { JudgedMeasure } from '../judgedMeasure.js';
import { sentenceOf } from '../judgedSentence.js';
import { directionReason } from '../whyNotKnown.js';
import { exactNumber, fourDigits, pointList } from './exactText.js';
import { formatOf, rowOf, type WorkingInput, type WorkingStep } from './workingStep.js';

/** The comparable figures, the test with its numbers, the rule, and what follows. */
export function directionWorking(input: WorkingInput): WorkingStep {
  const { judged } = input;
  const points = pointsOf(input);
  return {
    heading: 'Which way it is going',
    lines: [
      ...(points.length === 0
        ? []
        : [
            `We can compare ${countOf(points.length, 'figure')}: ${pointList(points, formatOf(judged))}.`,
          ]),
      ...testLines(input, points),
      sentenceOf(`so: ${verdictWords(judged)}`),
    ],
  };
}

/** The area's points that the direction was tested on, or too few to test. */
function pointsOf({ judged, figures }: WorkingInput): readonly SeriesPoint[] {
  return figures.series.filter(
    ({ period, value }) => value !== null && judged.direction.periods.includes(period.label),
  );
}

function testLines(input: WorkingInput, points: readonly SeriesPoint[]): readonly string[] {
  switch (input.judged.direction.test) {
    case null:
      return [sentenceOf(directionReason(input.judged) ?? 'there are too few')];
    case 'mannKendall':
      return pairLines(input.judged, points);
    case 'fivePointTrend':
      return trendLines(input, points);
  }
}

function pairLines({ direction }: JudgedMeasure, points: readonly SeriesPoint[]) {
  const values = points.flatMap(({ value }) => value ?? []);
  const signs = values.flatMap((later, index) =>
    values.slice(0, index).map((earlier) => Math.sign(later - earlier)),
  );
  const up = signs.filter((sign) => sign > 0).length;
  const down = signs.filter((sign) => sign < 0).length;
  const tied = signs.length - up - down;
  return [
    `We look at every pair of them, ${countOf(signs.length, 'pair')} in all. The later figure is higher in ${up}, lower in ${down} and equal in ${tied}. So S is ${up} − ${down} = ${exactNumber(direction.statistic ?? 0)} (Mann–Kendall).`,
    `If these figures stood in any order by chance, an S as far from nought would come up with a chance of p = ${fourDigits(direction.p ?? 1)}. We count every possible order, so this is exact.`,
    'The rule: p below 0.05 is a clear change. p below 0.1 is a probable one. Else there is no clear change.',
  ];
}

function trendLines(input: WorkingInput, points: readonly SeriesPoint[]): readonly string[] {
  const { direction } = input.judged;
  const counts = countsOf(input, points);
  const trend = counts.length === fewestPoints ? trendOfProportions(counts) : null;
  const listed = points.flatMap(({ period }, index) => {
    const count = counts[index];
    if (count === undefined) return [];
    return [
      `${exactNumber(count.numerator)} of ${exactNumber(count.denominator)} in ${periodName(period)}`,
    ];
  });
  return [
    `The counts behind them are ${listed.join('; ')}.`,
    `A trend test on these counts (chi-square for trend) gives ${fourDigits(direction.statistic ?? 0)}. With no trend at all, so much would come up with a chance of p = ${fourDigits(direction.p ?? 1)}.`,
    trend?.slopesAgree === true
      ? 'The line through the five points keeps its direction whichever one we leave out.'
      : 'The line through the five points changes its direction when we leave one out, so we call no change.',
    'The rule: p below 0.002 is a clear change. p below 0.05 is a probable one. Both need a line that keeps its direction.',
  ];
}

function countsOf({ judged, sets, figures }: WorkingInput, points: readonly SeriesPoint[]) {
  const counts = countsByPeriod(countSeries({ judged, sets, figures }));
  return points.flatMap(({ period }): readonly CountPoint[] => {
    const count = counts.get(period.label);
    return count === undefined ? [] : [count];
  });
}

/** The published counts of the area; `null` where there are none. */
export function countSeries(
  input: Pick<WorkingInput, 'judged' | 'sets' | 'figures'>,
): Parameters<typeof countsByPeriod>[0] {
  const { judged, sets } = input;
  const numerators = sets.get(judged.view.counts?.numeratorId ?? '');
  const denominators = sets.get(judged.view.counts?.denominatorId ?? '');
  if (numerators === undefined || denominators === undefined) return null;
  const row = rowOf(input);
  return { numerators: seriesOf(numerators, row), denominators: seriesOf(denominators, row) };
}

function verdictWords({ direction, view }: JudgedMeasure): string {
  const { verdict, strength, why } = direction;
  const probably = strength === 'probable' ? 'probably ' : '';
  const good = view.polarity === 'higherIsBetter' ? 'higher is better' : 'lower is better';
  switch (verdict) {
    case 'gettingBetter':
      return `${probably}getting better, as ${good} here`;
    case 'gettingWorse':
      return `${probably}getting worse, as ${good} here`;
    case 'noClearChange':
      return 'no clear change';
    case 'watchedOnly':
      return `${strength === null ? '' : probably}${why ?? 'steady'}. Neither way is good by itself, so we only watch it`;
    case 'notKnown':
      return 'not known';
  }
}
