import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { forPartnership, setActing } from '../../database/actingContext.js';
import { inTransaction } from '../../database/connection.js';
import { raiseVersion } from '../../database/dataVersion.js';
import type { Tables } from '../../database/tables.js';
import { londonDate } from '../../lib/calendarDate.js';
import { toCanonicalJson } from '../../lib/canonicalJson.js';
import { savePartners } from '../../people/commands/savePartners.js';
import { applyAmendments } from '../model/amending/applyAmendments.js';
import type { PlanContent } from '../model/planContent.js';
import { findPack, listAmendments } from '../store/amendmentQueries.js';
import { savePack } from '../store/amendmentWrites.js';
import { findPlanInForce } from '../store/planQueries.js';
import { lockPlan, saveOpening, saveParts } from '../store/planWrites.js';

export type { PlanContent } from '../model/planContent.js';

export interface SavePlanDependencies {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
}

export type SavePlanOutcome = 'saved' | 'unchanged';

/**
 * Brings the database to what the pack says, wholly or not at all, with the amendments that people
 * made in the product laid over it. What keeps its id is changed where it stands; what left the pack
 * is withdrawn today. The same content again changes nothing. The plan's area must be there already.
 */
export async function savePlan(
  { db, clock }: SavePlanDependencies,
  { plan, organisations, seats, localities }: PlanContent,
): Promise<SavePlanOutcome> {
  const pack: PlanContent = { plan, organisations, seats, localities };
  const contentHash = createHash('sha256').update(toCanonicalJson(pack)).digest('hex');
  return inTransaction(db, async (transaction) => {
    await setActing(transaction, forPartnership);
    await lockPlan(transaction);
    const inForce = await findPlanInForce(transaction);
    const kept = await findPack(transaction);
    const isKnown = inForce?.contentHash === contentHash && kept?.contentHash === contentHash;
    if (isKnown && inForce.id === plan.id) return 'unchanged';
    const now = clock();
    const today = londonDate(now);
    const { content } = applyAmendments(pack, await listAmendments(transaction, plan.id));
    const scope = { db: transaction, planId: plan.id, today };
    await savePartners(transaction, content, today);
    await saveOpening(scope, content.plan, contentHash);
    await savePack(transaction, pack, { contentHash, now });
    await saveParts(scope, content.plan);
    await raiseVersion(transaction, 'plan');
    return 'saved';
  });
}
