import { numberText, type NumberFormat } from '../../lib/decimal.js';
import { figureFormat } from '../../measures/model/figureFormat.js';
import { figureText } from '../../measures/model/figureText.js';
import type { DirectionGiven, VerdictMove, WordsMove } from '../../measures/model/importPreview.js';
import { paceParts } from '../../measures/model/paceSentence.js';
import { periodName } from '../../measures/model/periodName.js';
import { hasEnglandBeside } from '../../measures/model/sentence.js';
import { pointAt } from '../../measures/model/seriesSet.js';
import type { JudgedMeasure, MeasureFigures } from './judgedMeasure.js';
import { wordingOf } from './judgedSentence.js';
import { rankText } from './measureBars.js';

/**
 * What would be said otherwise of each measure of a plan: the direction, the pace, the newest
 * figure, England's and the place, in the words of the measure's page. Both lists are in the plan's
 * order; a measure of which all stays has no entry.
 */
export function verdictMoves(
  before: readonly JudgedMeasure[],
  after: readonly JudgedMeasure[],
): readonly VerdictMove[] {
  const wasById = new Map(before.map((judged) => [judged.view.id, judged]));
  return after.flatMap((now) => {
    const was = wasById.get(now.view.id);
    if (was === undefined) return [];
    const direction = directionMove(was, now);
    const words = wordsMoves(was, now);
    if (direction === null && words.length === 0) return [];
    return [{ measureId: now.view.id, title: now.view.title, direction, words }];
  });
}

function directionMove(was: JudgedMeasure, now: JudgedMeasure): VerdictMove['direction'] {
  const from = given(was);
  const to = given(now);
  const isSame = from.verdict === to.verdict && from.strength === to.strength;
  // Why a direction is not known may name counts that change with every release.
  const isSameWay = to.verdict !== 'watchedOnly' || from.why === to.why;
  return isSame && isSameWay ? null : { from, to };
}

function given({ direction: { verdict, strength, why } }: JudgedMeasure): DirectionGiven {
  return { verdict, strength, why };
}

const spoken = ['pace', 'newestFigure', 'england', 'place'] as const;

function wordsMoves(was: JudgedMeasure, now: JudgedMeasure): readonly WordsMove[] {
  const before = wordsOf(was);
  const after = wordsOf(now);
  return spoken.flatMap((what) => {
    const from = before[what];
    const to = after[what];
    return from === to ? [] : [{ what, from, to }];
  });
}

type Words = Readonly<Record<WordsMove['what'], string>>;

const none = 'none';

function wordsOf(judged: JudgedMeasure): Words {
  const { figures, view } = judged;
  if (figures === null) return { pace: none, newestFigure: none, england: none, place: none };
  const { unit, decimals } = wordingOf(judged);
  const format = figureFormat(unit, decimals);
  const { latest, rank } = figures.comparison;
  return {
    pace: paceWords(judged, figures),
    newestFigure: `${figureText(latest, format, judged.area)} (${periodName(latest.period)})`,
    england: hasEnglandBeside(view) ? englandWords(figures, format) : none,
    place: rankText(rank) ?? none,
  };
}

/** The verdict alone: the counts behind it change with every figure of every place. */
function paceWords({ pace, view }: JudgedMeasure, { set }: MeasureFigures): string {
  if (view.isTotal) return none;
  return paceParts({ pace, periods: set.periods })?.verdict ?? 'not known';
}

function englandWords({ benchmark }: MeasureFigures, format: NumberFormat): string {
  const { set, comparators, latestColumn } = benchmark;
  if (comparators.englandRow === null) return none;
  const { value, ...point } = pointAt(set, comparators.englandRow, latestColumn);
  const words =
    value === null ? figureText({ ...point, value }, format) : numberText(value, format);
  return `${words} (${periodName(point.period)})`;
}
