import { syncRows } from '../../database/syncRows.js';
import type { Plan } from '../model/plan.js';
import type { Outcome, Principle, Priority } from '../model/priority.js';
import type { PlanScope } from './planScope.js';

/** Brings outcomes, principles and priorities to the plan's. */
export async function saveChapters(scope: PlanScope, plan: Plan): Promise<void> {
  await saveOutcomes(scope, plan.outcomes);
  await savePrinciples(scope, plan.principles);
  await savePriorities(scope, plan.priorities);
}

async function saveOutcomes(
  { db, planId, today }: PlanScope,
  outcomes: readonly Outcome[],
): Promise<void> {
  await syncRows(db, {
    table: 'outcome',
    key: ['plan_id', 'outcome_id'],
    within: { plan_id: planId },
    today,
    rows: outcomes.map(({ id, title, meaning }) => ({
      plan_id: planId,
      outcome_id: id,
      title,
      meaning,
    })),
  });
}

async function savePrinciples(
  { db, planId, today }: PlanScope,
  principles: readonly Principle[],
): Promise<void> {
  await syncRows(db, {
    table: 'principle',
    key: ['plan_id', 'principle_number'],
    within: { plan_id: planId },
    today,
    rows: principles.map(({ number, title, meaning }) => ({
      plan_id: planId,
      principle_number: number,
      title,
      meaning,
    })),
  });
}

async function savePriorities(
  { db, planId, today }: PlanScope,
  priorities: readonly Priority[],
): Promise<void> {
  await syncRows(db, {
    table: 'priority',
    key: ['plan_id', 'priority_id'],
    within: { plan_id: planId },
    today,
    rows: priorities.map((priority) => ({
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
