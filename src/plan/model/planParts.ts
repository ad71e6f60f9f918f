import type { Action } from './action.js';
import type { Kpi } from './kpi.js';
import type { Plan } from './plan.js';
import type { Priority } from './priority.js';

/** The actions whose progress is tracked: all but the parents. */
export function leafActions(plan: Plan): readonly Action[] {
  return plan.actions.filter((action) => action.isLeaf);
}

/** The actions of one priority, parents and parts among them, in the plan's order. */
export function actionsOf(plan: Plan, priority: Priority): readonly Action[] {
  return plan.actions.filter((action) => action.priorityId === priority.id);
}

/** The parts of a parent action, in order; empty for any other. */
export function partsOf(plan: Plan, action: Action): readonly Action[] {
  return plan.actions.filter((part) => part.partOf === action.ref);
}

/** The measures of one priority, in the plan's order. */
export function kpisOfPriority(plan: Plan, priority: Priority): readonly Kpi[] {
  return plan.kpis.filter((kpi) => kpi.priorityId === priority.id);
}

/** The tracked actions that should plausibly move a measure: a link, not a proof of effect. */
export function actionsThatMove(plan: Plan, kpi: Kpi): readonly Action[] {
  return leafActions(plan).filter((action) => action.kpiIds.includes(kpi.id));
}
