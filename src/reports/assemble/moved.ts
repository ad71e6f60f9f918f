import type { Direction } from '../../measures/model/judgement.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import type { FigureChange } from './figureChanges.js';
import type { QuarterlyMaterial } from './assembleQuarterly.js';
import { isCounted } from './opening.js';

/** The rule of `measuresThatMoved`, for the reader. */
export const movedRule =
  'Chosen by a fixed rule, not by hand: measures with a new figure this quarter come first, then those that are clearly getting better or worse, then probably so, then those that are only watched but moved, then those that moved most unlike other places. No two stand for the same thing.';

const wanted = 3;

/**
 * The three measures to know about, by rule: a new or revised figure this quarter first, then the
 * strength of the direction, then how unlike the other authorities the change was; ties keep the
 * plan's order. Of measures that carry the same bullet of the plan only the first is taken.
 */
export function measuresThatMoved(material: QuarterlyMaterial): readonly JudgedMeasure[] {
  const { changes, judged } = material;
  const fresh = new Set(
    changes.isFirst ? [] : changes.changed.filter(isNews).map((change) => change.judged.view.id),
  );
  const ranked = judged
    .filter((each) => isCounted(each) && each.figures?.comparison.latest.value != null)
    .map((each) => ({ each, weight: weightOf(each, fresh.has(each.view.id)) }))
    .toSorted((a, b) => b.weight - a.weight);
  const bullets = new Set<number>();
  const moved: JudgedMeasure[] = [];
  for (const { each } of ranked) {
    const bullet = each.view.kpi?.bullet ?? -1;
    if (bullets.has(bullet)) continue;
    bullets.add(bullet);
    moved.push(each);
    if (moved.length === wanted) break;
  }
  return moved;
}

/** A new or revised figure of the area's own. */
function isNews({ place, kind }: FigureChange): boolean {
  return place === 'area' && (kind === 'newPeriod' || kind === 'revised');
}

/** Steps that cannot be made up for by a later one: 4 for a new figure, 1 to 3 for the direction, below 1 for pace. */
function weightOf({ direction, pace }: JudgedMeasure, isFresh: boolean): number {
  const { authorities, roseMore, roseLess } = pace;
  const unlike =
    authorities === null || roseMore === null || roseLess === null
      ? 0
      : Math.abs(roseMore - roseLess) / (authorities + 1);
  return (isFresh ? 4 : 0) + strengthOf(direction) + unlike;
}

function strengthOf({ verdict, strength }: Direction): number {
  if (strength === null) return 0;
  if (verdict === 'watchedOnly') return 1;
  return strength === 'clear' ? 3 : 2;
}
