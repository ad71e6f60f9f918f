import { renderSparkline } from '../../charts/sparkline.js';
import { measurePath } from '../../paths/measures.js';
import { numberText } from '../../lib/decimal.js';
import { figureFormat } from '../../measures/model/figureFormat.js';
import { periodName } from '../../measures/model/periodName.js';
import type { DirectionShown } from '../../web/components/direction.js';
import type { MeasureRowProps } from '../../web/components/MeasureRow.js';
import type { MovingItem } from '../../web/components/MovingList.js';
import type { PaceCountsProps } from '../../web/components/PaceCounts.js';
import type { JudgedMeasure } from '../model/judgedMeasure.js';
import { figureSentence, judgedPaceSentence, wordingOf } from '../model/judgedSentence.js';
import { lifecycleGroup } from '../model/lifecycle.js';
import { measureSparkline } from '../model/measureSparkline.js';
import { whyNotKnown } from '../model/whyNotKnown.js';

/** Whose figures a page shows: the plan's own area, or another one named in the address. */
export interface Viewpoint {
  readonly isOurs: boolean;
  /** For links; `null` for the plan's own area, which addresses leave out. */
  readonly area: string | null;
}

/** One measure in a list: which way, its sentence, its pace and the small line. */
export function toMeasureRow(judged: JudgedMeasure, viewpoint: Viewpoint): MeasureRowProps {
  const sparkline = measureSparkline(judged);
  return {
    direction: judged.direction,
    title: judged.view.title,
    href: measurePath(judged.view.id, { area: viewpoint.area }),
    sentence: rowSentence(judged, viewpoint),
    pace: judged.pace.verdict === 'notKnown' ? null : judgedPaceSentence(judged, viewpoint.isOurs),
    sparkline: sparkline === null ? null : renderSparkline(sparkline),
  };
}

/** What a measure's row says; a direction that is not known always comes with its reason. */
function rowSentence(judged: JudgedMeasure, viewpoint: Viewpoint): string {
  const sentence = figureSentence(judged, viewpoint.isOurs);
  const why = whyNotKnown(judged, viewpoint.isOurs);
  return why === null ? sentence : `${sentence} ${why}`;
}

/**
 * How many measures changed more or less favourably than in most places. Totals are left out: how
 * much they change follows the size of a place.
 */
export function toPaceCounts(judged: readonly JudgedMeasure[]): PaceCountsProps {
  const count = (verdicts: readonly string[]) =>
    judged.filter(({ pace, view }) => !view.isTotal && verdicts.includes(pace.verdict)).length;
  return {
    ahead: count(['aheadOfMost']),
    aboutTheSame: count(['aboutAsOthers']),
    behind: count(['behindMost']),
    unlikeMost: count(['roseMoreThanMost', 'fellMoreThanMost']),
    notKnown: count(['notKnown']),
  };
}

/** Measures that can be judged by direction: paused, ended and not yet collected ones stand apart. */
export function judgedByDirection(judged: readonly JudgedMeasure[]): readonly JudgedMeasure[] {
  return judged.filter(({ view }) => view.kpi === null || lifecycleGroup(view.kpi) === 'judged');
}

export function toDirection({ direction }: JudgedMeasure): DirectionShown {
  return direction;
}

/** The measures that are getting better or worse, worse first and clear before probable. */
export function toMovingItems(
  judged: readonly JudgedMeasure[],
  viewpoint: Viewpoint,
): readonly MovingItem[] {
  const order = (each: JudgedMeasure) =>
    (each.direction.verdict === 'gettingWorse' ? 0 : 2) +
    (each.direction.strength === 'clear' ? 0 : 1);
  return judged
    .filter(({ direction }) => ['gettingWorse', 'gettingBetter'].includes(direction.verdict))
    .toSorted((a, b) => order(a) - order(b))
    .map((each) => ({
      direction: each.direction,
      title: each.view.title,
      href: measurePath(each.view.id, { area: viewpoint.area }),
      change: changeWords(each),
    }));
}

/** `84% in 2021, now 67%`, between the first and the last figure that the direction was tested on. */
function changeWords(judged: JudgedMeasure): string {
  const { unit, decimals } = wordingOf(judged);
  const format = figureFormat(unit, decimals);
  const points = (judged.figures?.series ?? []).filter(
    ({ period, value }) => value !== null && judged.direction.periods.includes(period.label),
  );
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  return `${numberText(first.value ?? Number.NaN, format)} in ${periodName(first.period)}, now ${numberText(last.value ?? Number.NaN, format)}`;
}
