import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { Outcome, Principle, Priority } from '../model/priority.js';

/** What the plan hopes for, in its order. */
export async function listOutcomes(
  db: Kysely<Tables>,
  planId: string,
): Promise<readonly Outcome[]> {
  return db
    .selectFrom('outcome')
    .select(['outcome_id as id', 'title', 'meaning'])
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
}

/** The ways of working agreed, in the plan's order. */
export async function listPrinciples(
  db: Kysely<Tables>,
  planId: string,
): Promise<readonly Principle[]> {
  return db
    .selectFrom('principle')
    .select(['principle_number as number', 'title', 'meaning'])
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
}

/** The plan's chapters, in its order. */
export async function listPriorities(
  db: Kysely<Tables>,
  planId: string,
): Promise<readonly Priority[]> {
  return db
    .selectFrom('priority')
    .select([
      'priority_id as id',
      'priority_number as number',
      'name',
      'aim',
      'want',
      'why',
      'where_then as where',
    ])
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
}
