import { comparablePoints, type ComparablePoint } from '../../measures/model/comparablePoints.js';
import { pointsUsed } from '../../measures/model/direction.js';
import type { FigureAt } from '../../measures/model/judgement.js';
import type { JudgedMeasure } from './judgedMeasure.js';

/** The newest gap that can be worked out for the area; `null` where none can. */
export function newestGap({ figures }: JudgedMeasure): FigureAt | null {
  return figures?.comparison.latestWithValue ?? null;
}

/**
 * The earliest gap that the direction looks back to; `null` where no earlier one may be compared, or
 * nobody has recorded which may.
 */
export function earlierGap({ figures, view }: JudgedMeasure): ComparablePoint | null {
  if (figures === null || view.comparability === null) return null;
  const points = pointsUsed(comparablePoints(figures.series, view.comparability));
  const [first] = points;
  return points.length < 2 || first === undefined ? null : first;
}

/**
 * The direction in a gap's own words: `Probably closing`, `Widening`, `No clear change`. Where the
 * group fares better than those it is set against there is a lead and no gap: `Lead growing`.
 */
export function gapVerdictWords(judged: JudgedMeasure): string {
  const { verdict, strength } = judged.direction;
  const isAhead = (newestGap(judged)?.value ?? 0) < 0;
  switch (verdict) {
    case 'gettingBetter':
      return changing(isAhead ? 'lead growing' : 'closing', strength);
    case 'gettingWorse':
      return changing(isAhead ? 'lead shrinking' : 'widening', strength);
    case 'noClearChange':
      return 'No clear change';
    case 'watchedOnly':
      return 'Watched only';
    case 'notKnown':
      return 'Not known';
  }
}

function changing(words: string, strength: JudgedMeasure['direction']['strength']): string {
  const said = strength === 'probable' ? `probably ${words}` : words;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/**
 * The pace in a gap's own words: `closing faster than in most places`; `null` where it is not known.
 * Where the group was ever ahead the gap fell or rose, because a lead neither closes nor widens.
 */
export function gapPaceWords({ pace }: JudgedMeasure): string | null {
  const { verdict, change, baseValue, latestValue } = pace;
  if (change === null || baseValue === null || latestValue === null) return null;
  const [falling, rising] =
    baseValue < 0 || latestValue < 0 ? ['falling', 'rising'] : ['closing', 'widening'];
  switch (verdict) {
    case 'aheadOfMost':
      return change < 0
        ? `${falling} faster than in most places`
        : `${rising} less than in most places`;
    case 'behindMost':
      return change > 0
        ? `${rising} faster than in most places`
        : `${falling} less than in most places`;
    case 'aboutAsOthers':
      return 'about as in other places';
    case 'roseMoreThanMost':
    case 'fellMoreThanMost':
    case 'notKnown':
      return null;
  }
}
