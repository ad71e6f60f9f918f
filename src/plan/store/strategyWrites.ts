import { syncRows } from '../../database/syncRows.js';
import type { Reform, Strategy } from '../model/strategy.js';
import type { PlanScope } from './planScope.js';

/** Brings the strategies to those given. */
export async function saveStrategies(
  { db, planId, today }: PlanScope,
  strategies: readonly Strategy[],
): Promise<void> {
  await syncRows(db, {
    table: 'strategy',
    key: ['plan_id', 'strategy_id'],
    within: { plan_id: planId },
    today,
    rows: strategies.map((strategy) => ({
      plan_id: planId,
      strategy_id: strategy.id,
      ...statedColumns(strategy),
    })),
  });
}

/** Brings the reforms to those given. */
export async function saveReforms(
  { db, planId, today }: PlanScope,
  reforms: readonly Reform[],
): Promise<void> {
  await syncRows(db, {
    table: 'reform',
    key: ['plan_id', 'reform_id'],
    within: { plan_id: planId },
    today,
    rows: reforms.map((reform) => ({
      plan_id: planId,
      reform_id: reform.id,
      ...statedColumns(reform),
    })),
  });
}

function statedColumns({ title, state, priorityId, actionRef, note }: Strategy) {
  return { title, state, priority_id: priorityId, action_ref: actionRef, note };
}
