import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { inTransaction } from '../../database/connection.js';
import { raiseVersion } from '../../database/dataVersion.js';
import type { Tables } from '../../database/tables.js';
import { londonDate } from '../../lib/calendarDate.js';
import { savePartners, type Partners } from '../../people/commands/savePartners.js';
import type { Plan } from '../model/plan.js';
import { findPlanInForce } from '../store/planQueries.js';
import { lockPlan, saveOpening, saveParts } from '../store/planWrites.js';

/** All that a plan pack says, its published figures apart. */
export interface PlanContent extends Partners {
  readonly plan: Plan;
}

export interface SavePlanDependencies {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
}

export type SavePlanOutcome = 'saved' | 'unchanged';

/**
 * Brings the database to what the pack says, wholly or not at all. What keeps its id is changed
 * where it stands; what left the pack is withdrawn today. The same content again changes nothing.
 * The plan's area must be there already.
 */
export async function savePlan(
  { db, clock }: SavePlanDependencies,
  { plan, organisations, seats, localities }: PlanContent,
): Promise<SavePlanOutcome> {
  const content: PlanContent = { plan, organisations, seats, localities };
  const contentHash = createHash('sha256').update(toCanonicalJson(content)).digest('hex');
  return inTransaction(db, async (transaction) => {
    await lockPlan(transaction);
    const inForce = await findPlanInForce(transaction);
    if (inForce?.id === plan.id && inForce.contentHash === contentHash) return 'unchanged';
    const today = londonDate(clock());
    const scope = { db: transaction, planId: plan.id, today };
    await savePartners(transaction, content, today);
    await saveOpening(scope, plan, contentHash);
    await saveParts(scope, plan);
    await raiseVersion(transaction, 'plan');
    return 'saved';
  });
}

/** The same text for the same content, in whatever order its fields were put together. */
function toCanonicalJson(content: PlanContent): string {
  return JSON.stringify(content, (_, value: unknown) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
