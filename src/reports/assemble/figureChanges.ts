import type { FigureAt } from '../../measures/model/judgement.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import type { SourceRelease } from '../../measures/model/sourceRelease.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';

/** A measure whose newest figure is not what it was a quarter before. */
export interface FigureChange {
  readonly judged: JudgedMeasure;
  readonly was: FigureAt | null;
  readonly now: FigureAt | null;
  readonly kind: 'newPeriod' | 'revised' | 'first' | 'gone';
  readonly release: SourceRelease | null;
}

export interface QuarterChanges {
  /** `true` where no release stood before the quarter began: then there is nothing to set beside. */
  readonly isFirst: boolean;
  readonly changed: readonly FigureChange[];
}

/** What a quarter changed in the newest figures of the plan's measures, and by which release. */
export function compareQuarters(
  judged: readonly JudgedMeasure[],
  judgedBefore: readonly JudgedMeasure[],
  snapshot: MeasureSnapshot,
): QuarterChanges {
  const before = new Map(judgedBefore.map((each) => [each.view.id, each]));
  const hadFigures = judgedBefore.some(({ figures }) => figures !== null);
  const changed = judged.flatMap((each): readonly FigureChange[] => {
    const was = newestOf(before.get(each.view.id));
    const now = newestOf(each);
    const kind = kindOf(was, now);
    if (kind === null) return [];
    const release = snapshot.releaseByMeasure.get(each.view.sources[0]?.id ?? '') ?? null;
    return [{ judged: each, was, now, kind, release }];
  });
  return { isFirst: !hadFigures, changed };
}

function newestOf(judged: JudgedMeasure | undefined): FigureAt | null {
  return judged?.figures?.comparison.latestWithValue ?? null;
}

function kindOf(was: FigureAt | null, now: FigureAt | null): FigureChange['kind'] | null {
  if (was === null) return now === null ? null : 'first';
  if (now === null) return 'gone';
  if (was.period.label !== now.period.label) return 'newPeriod';
  return was.value === now.value ? null : 'revised';
}
