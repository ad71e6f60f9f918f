import type { Area } from '../../../measures/model/area.js';
import type { MeasureSnapshot } from '../../../measures/model/measureSnapshot.js';
import { applyOverrides, type Override } from '../../../measures/model/override.js';
import type { JudgedMeasure } from '../judgedMeasure.js';
import { createJudging } from '../judging.js';
import type { Plan } from '../plan.js';

/** One measure as it is judged now, and as it would be. */
export interface Effect {
  readonly now: JudgedMeasure;
  readonly then: JudgedMeasure;
}

/** What the judging works on: figures and a plan. */
export interface JudgedOn {
  readonly snapshot: MeasureSnapshot;
  readonly plan: Plan;
}

/**
 * The plan's measures, of those asked for, judged on both states by the code that judges them on
 * every page. A measure that only one of the two knows is left out.
 */
export async function effectsOn(
  measureIds: readonly string[],
  area: Area,
  { now, then }: { readonly now: JudgedOn; readonly then: JudgedOn },
): Promise<readonly Effect[]> {
  const judgeNow = createJudging()(now.snapshot, now.plan);
  const judgeThen = createJudging()(then.snapshot, then.plan);
  const effects = measureIds.map(async (id) => {
    const [before, after] = [judgeNow.findView(id), judgeThen.findView(id)];
    if (before === undefined || after === undefined) return [];
    return [
      { now: await judgeNow.ofMeasure(before, area), then: await judgeThen.ofMeasure(after, area) },
    ];
  });
  return (await Promise.all(effects)).flat();
}

/** Whether readers would be told something else: of the direction or of the pace. */
export function isMoved({ now, then }: Effect): boolean {
  return now.direction.verdict !== then.direction.verdict || now.pace.verdict !== then.pace.verdict;
}

/** The same figures with more of them set aside. */
export function withSetAside(
  snapshot: MeasureSnapshot,
  overrides: readonly Override[],
): MeasureSnapshot {
  const { register, measureById } = snapshot;
  return {
    ...snapshot,
    load: async (ids) => {
      const sets = await snapshot.load(ids);
      return new Map(
        [...sets].map(([id, set]) => {
          const measure = measureById.get(id);
          if (measure === undefined) return [id, set];
          const { source, code } = measure;
          return [id, applyOverrides(set, { source, code, register, overrides }).set];
        }),
      );
    },
  };
}
