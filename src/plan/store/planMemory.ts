import type { Kysely } from 'kysely';
import { listVersions } from '../../database/dataVersion.js';
import type { Tables } from '../../database/tables.js';
import type { Plan } from '../model/plan.js';
import type { PlanMemory } from '../model/planMemory.js';
import { findPlan } from './planQueries.js';

interface MemoryDependencies {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
}

interface Kept {
  readonly version: number;
  readonly plan: Plan | undefined;
}

const millisecondsBetweenChecks = 1000;

/** Keeps the plan until the database says that it changed, which is asked at most once a second. */
export function createPlanMemory({ db, clock }: MemoryDependencies): PlanMemory {
  let kept: Promise<Kept> | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;
  const refresh = async (before: Promise<Kept> | undefined): Promise<Kept> => {
    // Asked before the plan is read: a change in between is then seen at the next check.
    const version = (await listVersions(db)).get('plan') ?? 0;
    const known = await before?.catch(() => undefined);
    if (known?.version === version) return known;
    return { version, plan: await findPlan(db) };
  };
  return {
    current: async () => {
      const now = clock().getTime();
      if (kept === undefined || now - checkedAt >= millisecondsBetweenChecks) {
        checkedAt = now;
        const next = refresh(kept);
        kept = next;
        next.catch(() => {
          if (kept === next) kept = undefined;
        });
      }
      return (await kept).plan;
    },
  };
}
