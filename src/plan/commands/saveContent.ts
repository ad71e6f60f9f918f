import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { toCanonicalJson } from '../../lib/canonicalJson.js';
import { savePartners } from '../../people/commands/savePartners.js';
import type { PlanContent } from '../model/planContent.js';
import { saveKpis } from '../store/kpiWrites.js';

/** Where the plan's tables stand and where an amendment takes them. */
export interface Step {
  readonly before: PlanContent;
  readonly after: PlanContent;
}

/**
 * Brings the tables from one state to the next. Only lists that differ are written: whoever may
 * amend measures alone may not write organisations.
 */
export async function saveStep(
  db: Kysely<Tables>,
  { before, after }: Step,
  today: string,
): Promise<void> {
  const partnersOf = ({ organisations, seats }: PlanContent) => ({ organisations, seats });
  if (differ(partnersOf(before), partnersOf(after))) await savePartners(db, after, today);
  const { kpis, id: planId } = after.plan;
  if (differ(before.plan.kpis, kpis)) await saveKpis({ db, planId, today }, kpis);
}

function differ(one: unknown, other: unknown): boolean {
  return toCanonicalJson(one) !== toCanonicalJson(other);
}
