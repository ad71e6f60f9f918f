import { wordList } from '../../lib/words.js';
import { isCalled } from '../../measures/model/comparablePoints.js';
import { periodName } from '../../measures/model/periodName.js';
import type { SeriesPeriod } from '../../measures/model/seriesSet.js';
import type { JudgedMeasure } from '../model/judgedMeasure.js';
import type { Plan } from '../model/plan.js';
import { isSaidIn } from './saidAgain.js';

/** One row of "how we worked it out": paragraphs under a heading. */
export interface MethodRow {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface CautionInput {
  readonly judged: JudgedMeasure;
  readonly plan: Plan;
  readonly viewpoint: { readonly isOurs: boolean };
}

/** Which figures the direction and the pace look at, and why not the others; `null` without any. */
export function comparedRow({ judged, plan, viewpoint }: CautionInput): MethodRow | null {
  const { figures, view } = judged;
  if (figures === null) return null;
  const paragraphs = [
    comparedWords(judged, figures.set.periods),
    breakWords(judged, viewpoint.isOurs ? '' : `Written about ${plan.placeName}: `),
    viewpoint.isOurs || view.comparability === null
      ? null
      : `Which years can be compared was written down for ${plan.placeName}. It may not hold everywhere.`,
  ];
  return { heading: 'Which figures we compare', paragraphs: paragraphs.filter(isSaid) };
}

function comparedWords({ view }: JudgedMeasure, periods: readonly SeriesPeriod[]): string {
  const { comparability } = view;
  if (comparability === null) {
    return 'Nobody has written down which years can be compared, so we give no direction.';
  }
  const { breakBefore, notComparablePeriods } = comparability;
  const columnOf = (wanted: string) => periods.findIndex((period) => isCalled(period, wanted));
  const from = breakBefore === null ? -1 : columnOf(breakBefore);
  const first = periods[from];
  const left = notComparablePeriods.flatMap((wanted) => {
    const column = columnOf(wanted);
    const period = periods[column];
    // What lies before the break is left out already.
    return period === undefined || column < from ? [] : [periodName(period)];
  });
  const without = left.length === 0 ? '' : `, without ${wordList(left)}`;
  return first === undefined
    ? `All figures${without}.`
    : `Figures from ${periodName(first)} on${without}.`;
}

/** Why earlier figures are not compared, without what the cautions below say again. */
function breakWords({ view }: JudgedMeasure, opening: string): string | null {
  const cautions = view.kpi?.cautions ?? [];
  const said = sentencesOf(view.kpi?.breakNote ?? '').filter(
    (sentence) => !isSaidIn(sentence, cautions),
  );
  return said.length === 0 ? null : `${opening}${said.join(' ')}`;
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]) /).filter((sentence) => sentence !== '');
}

/** What to mind when reading the figures; `null` where nobody has written anything down. */
export function cautionRow({ judged, plan, viewpoint }: CautionInput): MethodRow | null {
  const { kpi } = judged.view;
  const notes = [...(kpi?.cautions ?? []), kpi?.polarityNote ?? null].filter(isSaid);
  if (notes.length === 0) return null;
  const about = viewpoint.isOurs ? null : `Written about ${plan.placeName}:`;
  return { heading: 'Be careful', paragraphs: [about, ...notes].filter(isSaid) };
}

function isSaid(text: string | null): text is string {
  return text !== null;
}
