import { syncLinks, syncRows } from '../../database/syncRows.js';
import type { Action } from '../model/action.js';
import type { PlanScope } from './planScope.js';

/** Brings the plan's actions, and what they link to, to those given. */
export async function saveActions(scope: PlanScope, actions: readonly Action[]): Promise<void> {
  const { db, planId, today } = scope;
  await syncRows(db, {
    table: 'action',
    key: ['plan_id', 'action_ref'],
    within: { plan_id: planId },
    today,
    rows: actions.map((action) => ({ plan_id: planId, ...toRow(action) })),
  });
  await saveLinks(scope, actions);
}

async function saveLinks({ db, planId }: PlanScope, actions: readonly Action[]): Promise<void> {
  const owners = actions.map((action) => ({ plan_id: planId, action_ref: action.ref }));
  const owner = ['plan_id', 'action_ref'] as const;
  const links = <Link>(
    targets: (action: Action) => readonly string[],
    toLink: (target: string) => Link,
  ) =>
    actions.flatMap((action) =>
      targets(action).map((target, position) => ({
        plan_id: planId,
        action_ref: action.ref,
        position,
        ...toLink(target),
      })),
    );
  const outcomes = links(
    (action) => action.outcomeIds,
    (id) => ({ outcome_id: id }),
  );
  const kpis = links(
    (action) => action.kpiIds,
    (id) => ({ kpi_id: id }),
  );
  const leads = links(
    (action) => action.leadOrganisationIds,
    (id) => ({ organisation_id: id }),
  );
  await syncLinks(db, {
    table: 'action_outcome',
    owner,
    target: 'outcome_id',
    owners,
    links: outcomes,
  });
  await syncLinks(db, { table: 'action_kpi', owner, target: 'kpi_id', owners, links: kpis });
  const table = 'action_lead_organisation';
  await syncLinks(db, { table, owner, target: 'organisation_id', owners, links: leads });
}

function toRow(action: Action) {
  return {
    action_ref: action.ref,
    part_of: action.partOf,
    priority_id: action.priorityId,
    title: action.title,
    kind: action.kind,
    lead_named: action.leadNamed,
    owner: action.owner,
    starts_on: action.startsOn,
    due_on: action.dueOn,
    target: action.target,
    is_leaf: action.isLeaf,
    note: action.note,
  };
}
