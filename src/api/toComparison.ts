import { cleanFigure } from '../lib/decimal.js';
import type { Pace } from '../measures/model/judgement.js';
import type { SourceRelease } from '../measures/model/sourceRelease.js';
import type { JudgedMeasure } from '../plan/model/judgedMeasure.js';
import { judgedSentence } from '../plan/model/judgedSentence.js';
import { toAreaNamed, toFigureAnswer, toMeasureNamed, toPeriodAnswer } from './toAnswers.js';

/**
 * One area's newest figure with everything it is set against, as the API answers it;
 * undefined for a measure of which no figures are loaded.
 */
export function toComparison(
  judged: JudgedMeasure,
  { release, isOurs }: { readonly release: SourceRelease | undefined; readonly isOurs: boolean },
) {
  const { view, area, figures, direction, pace, standing } = judged;
  if (figures === null) return undefined;
  const { latest, latestWithValue, previous, ...rest } = figures.comparison;
  return {
    measure: toMeasureNamed(view),
    area: toAreaNamed(area),
    latest: toFigureAnswer(latest, release),
    latestWithValue: latestWithValue === null ? null : toFigureAnswer(latestWithValue, release),
    previous:
      previous === null ? null : { period: toPeriodAnswer(previous.period), value: previous.value },
    change: rest.change,
    changeNote: rest.changeNote,
    rank: rest.rank,
    quartiles: rest.quartiles,
    band: rest.band,
    neighbours: rest.neighbours,
    region: rest.region,
    england: rest.england,
    direction: {
      ...direction,
      statistic: cleanOrNull(direction.statistic),
      p: cleanOrNull(direction.p),
    },
    pace: toPaceAnswer(pace),
    standing,
    sentence: judgedSentence(judged, isOurs),
  };
}

function toPaceAnswer(pace: Pace) {
  const { verdict, basePeriod, latestPeriod, change, authorities, roseMore, roseLess, why } = pace;
  return { verdict, basePeriod, latestPeriod, change, authorities, roseMore, roseLess, why };
}

function cleanOrNull(value: number | null): number | null {
  return value === null ? null : cleanFigure(value);
}
