import { fewestPoints } from '../../measures/model/direction.js';
import type { PeriodKind } from '../../measures/model/period.js';
import type { JudgedMeasure } from './judgedMeasure.js';
import { lifecycleGroup } from './lifecycle.js';

/**
 * Why a direction is not known, as sentences; `null` where it is known, or where there are no
 * figures at all, of which the measure's own sentence says why.
 */
export function whyNotKnown(judged: JudgedMeasure, isOurs: boolean): string | null {
  const { view, figures, area } = judged;
  const reason = directionReason(judged);
  if (figures === null || reason === null) return null;
  // The measure's sentence says that there are no figures: once is enough.
  const isSaid = figures.comparison.latestWithValue === null && area.endedOn === null;
  const why = isSaid ? null : `We cannot say which way this is going: ${reason}.`;
  const { kpi } = view;
  // A measure that should have figures and has none of its own: the pack says where they went.
  const isMisfiled = kpi !== null && lifecycleGroup(kpi) === 'judged' && kpi.whyNoFigures !== null;
  const said = [why, isOurs && isMisfiled ? kpi.whyNoFigures : null].filter(
    (part) => part !== null,
  );
  return said.length === 0 ? null : said.join(' ');
}

/** Why the direction is not known, inside a sentence; `null` where it is known. */
export function directionReason({ direction, figures }: JudgedMeasure): string | null {
  const { verdict, why, periods } = direction;
  if (verdict !== 'notKnown') return null;
  // Only a direction that has some figures to compare, and too few, names their periods.
  if (periods.length === 0) return why;
  const noun = periodNoun(figures?.set.periods.at(-1)?.kind);
  return `only ${periods.length} ${noun}${periods.length === 1 ? '' : 's'} can be compared; we need ${fewestPoints}`;
}

function periodNoun(kind: PeriodKind | undefined): string {
  if (kind === 'quarter' || kind === 'month') return kind;
  return kind === 'pooled' ? 'period' : 'year';
}
