import type { JudgedMeasure } from '../model/judgedMeasure.js';
import { lifecycleGroup } from '../model/lifecycle.js';

/**
 * Why a direction is not known, as sentences; `null` where it is known, or where there are no
 * figures at all, of which the measure's own sentence says why.
 */
export function whyNotKnown(
  { view, figures, direction }: JudgedMeasure,
  isOurs: boolean,
): string | null {
  if (figures === null || direction.verdict !== 'notKnown' || direction.why === null) return null;
  const why = `We cannot say which way this is going: ${direction.why}.`;
  const { kpi } = view;
  // A measure that should have figures and has none of its own: the pack says where they went.
  const isMisfiled = kpi !== null && lifecycleGroup(kpi) === 'judged' && kpi.whyNoFigures !== null;
  return isOurs && isMisfiled ? `${why} ${kpi.whyNoFigures}` : why;
}
