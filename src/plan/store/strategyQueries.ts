import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { statedStates, type Reform, type Strategy } from '../model/strategy.js';
import { knownWord } from './knownWord.js';

/** The strategies to write or deliver, in the plan's order. */
export async function listStrategies(
  db: Kysely<Tables>,
  planId: string,
): Promise<readonly Strategy[]> {
  const rows = await db
    .selectFrom('strategy')
    .select(['strategy_id as id', 'title', 'state', 'priority_id', 'action_ref', 'note'])
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map(toStatedWork);
}

/** The national reforms to adopt, in the plan's order. */
export async function listReforms(db: Kysely<Tables>, planId: string): Promise<readonly Reform[]> {
  const rows = await db
    .selectFrom('reform')
    .select(['reform_id as id', 'title', 'state', 'priority_id', 'action_ref', 'note'])
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map(toStatedWork);
}

interface StatedWorkRow {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly priority_id: string | null;
  readonly action_ref: string | null;
  readonly note: string | null;
}

function toStatedWork(row: StatedWorkRow): Strategy {
  return {
    id: row.id,
    title: row.title,
    state: knownWord(statedStates, row.state),
    priorityId: row.priority_id,
    actionRef: row.action_ref,
    note: row.note,
  };
}
