import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { actionKinds, type Action } from '../model/action.js';
import { knownWord } from './knownWord.js';

/** The work that the plan promises, parents before or after their parts as the plan has them. */
export async function listActions(db: Kysely<Tables>, planId: string): Promise<readonly Action[]> {
  const rows = await selectActions(db)
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map(toAction);
}

function selectActions(db: Kysely<Tables>) {
  return db
    .selectFrom('action')
    .select([
      'action_ref',
      'part_of',
      'priority_id',
      'title',
      'kind',
      'lead_named',
      'owner',
      'starts_on',
      'due_on',
      'target',
      'is_leaf',
      'note',
      linked('action_lead_organisation', 'organisation_id').as('lead_organisation_ids'),
      linked('action_outcome', 'outcome_id').as('outcome_ids'),
      linked('action_kpi', 'kpi_id').as('kpi_ids'),
    ]);
}

function linked(table: keyof Tables, target: string) {
  return sql<string[]>`array(
    select link.${sql.ref(target)} from ${sql.table(table)} link
     where link.plan_id = action.plan_id and link.action_ref = action.action_ref
     order by link.position)`;
}

type ActionRow = Awaited<ReturnType<ReturnType<typeof selectActions>['execute']>>[number];

function toAction(row: ActionRow): Action {
  return {
    ref: row.action_ref,
    partOf: row.part_of,
    priorityId: row.priority_id,
    title: row.title,
    kind: knownWord(actionKinds, row.kind),
    leadNamed: row.lead_named,
    leadOrganisationIds: row.lead_organisation_ids,
    owner: row.owner,
    startsOn: row.starts_on,
    dueOn: row.due_on,
    target: row.target,
    outcomeIds: row.outcome_ids,
    kpiIds: row.kpi_ids,
    isLeaf: row.is_leaf,
    note: row.note,
  };
}
