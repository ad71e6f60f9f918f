import { comparablePoints, type ComparablePoint } from '../../measures/model/comparablePoints.js';
import { pointsUsed } from '../../measures/model/direction.js';
import type { FigureAt, PaceVerdict } from '../../measures/model/judgement.js';
import { periodName } from '../../measures/model/periodName.js';
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
      return isAhead ? changing('lead', 'growing', strength) : changing('', 'closing', strength);
    case 'gettingWorse':
      return isAhead ? changing('lead', 'shrinking', strength) : changing('', 'widening', strength);
    case 'noClearChange':
      return 'No clear change';
    case 'watchedOnly':
      return 'Watched only';
    case 'notKnown':
      return 'Not known';
  }
}

function changing(
  what: string,
  how: string,
  strength: JudgedMeasure['direction']['strength'],
): string {
  const words = [what, strength === 'probable' ? 'probably' : '', how].filter(
    (word) => word !== '',
  );
  const said = words.join(' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/**
 * The pace in a gap's own words, to follow a direction: `since 2018/19 it grew more than in most
 * places`; `null` where it is not known. A change that is no clear direction is neither a closing nor
 * a widening, so the gap shrank or grew.
 */
export function gapPaceWords({ pace, figures }: JudgedMeasure): string | null {
  const { verdict, change, basePeriod } = pace;
  const base = figures?.set.periods.find(({ label }) => label === basePeriod);
  if (change === null || base === undefined) return null;
  const words = paceVerdictWords(verdict, change);
  return words === null ? null : `since ${periodName(base)} it ${words}`;
}

function paceVerdictWords(verdict: PaceVerdict, change: number): string | null {
  switch (verdict) {
    case 'aheadOfMost':
      if (change === 0) return 'stayed the same; in most places it grew';
      return change < 0 ? 'shrank more than in most places' : 'grew less than in most places';
    case 'behindMost':
      if (change === 0) return 'stayed the same; in most places it shrank';
      return change > 0 ? 'grew more than in most places' : 'shrank less than in most places';
    case 'aboutAsOthers':
      return 'changed about as in other places';
    case 'roseMoreThanMost':
    case 'fellMoreThanMost':
    case 'notKnown':
      return null;
  }
}
