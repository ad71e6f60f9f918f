import { syncRows } from '../../database/syncRows.js';
import type { Plan } from '../model/plan.js';
import type { PlanScope } from './planScope.js';

/** Brings outcomes, principles and priorities to the plan's. */
export async function saveChapters(scope: PlanScope, plan: Plan): Promise<void> {
  const { db, planId, today } = scope;
  const within = { plan_id: planId };
  await syncRows(db, {
    table: 'outcome',
    key: ['plan_id', 'outcome_id'],
    within,
    today,
    rows: plan.outcomes.map(({ id, title, meaning }) => ({
      plan_id: planId,
      outcome_id: id,
      title,
      meaning,
    })),
  });
  await syncRows(db, {
    table: 'principle',
    key: ['plan_id', 'principle_number'],
    within,
    today,
    rows: plan.principles.map(({ number, title, meaning }) => ({
      plan_id: planId,
      principle_number: number,
      title,
      meaning,
    })),
  });
  await syncRows(db, {
    table: 'priority',
    key: ['plan_id', 'priority_id'],
    within,
    today,
    rows: plan.priorities.map((priority) => ({
      plan_id: planId,
      priority_id: priority.id,
      priority_number: priority.number,
      name: priority.name,
      aim: priority.aim,
      want: [...priority.want],
      why: [...priority.why],
      where_then: [...priority.where],
    })),
  });
}
