import type { Action } from './action.js';
import type { Kpi } from './kpi.js';
import type { Plan } from './plan.js';
import { actionsThatMove, leafActions } from './planParts.js';
import type { Outcome, Priority } from './priority.js';

/** How much of a priority's work and measures is meant to serve one outcome. */
export interface CoverageCell {
  readonly priority: Priority;
  readonly actions: number;
  readonly measures: number;
}

/** One outcome across the priorities, with all that serves it. */
export interface OutcomeCoverage {
  readonly outcome: Outcome;
  readonly cells: readonly CoverageCell[];
  readonly actions: number;
  readonly measures: number;
}

/** One priority: its work, its measures, and what of them hangs loose. */
export interface PriorityCoverage {
  readonly priority: Priority;
  readonly actions: number;
  readonly actionsWithoutMeasure: number;
  readonly measures: number;
  readonly measuresWithoutAction: number;
}

/**
 * Outcomes, priorities, actions and measures joined by the pack's own links, and where a link is
 * missing. Actions are those whose progress is tracked: parts, and what has none. A link says that an action should
 * plausibly move a measure; it proves no effect.
 */
export interface Coverage {
  readonly outcomes: readonly OutcomeCoverage[];
  readonly priorities: readonly PriorityCoverage[];
  readonly actions: number;
  readonly measures: number;
  readonly actionsWithoutMeasure: readonly Action[];
  readonly measuresWithoutAction: readonly Kpi[];
  readonly actionsWithoutOutcome: readonly Action[];
  readonly measuresWithoutOutcome: readonly Kpi[];
  readonly outcomesWithoutAction: readonly Outcome[];
  readonly outcomesWithoutMeasure: readonly Outcome[];
}

/** The coverage of a plan, all lists in the plan's order. */
export function coverageOf(plan: Plan): Coverage {
  const actions = leafActions(plan);
  const { kpis } = plan;
  const outcomes = plan.outcomes.map((outcome) => outcomeCoverage(plan, outcome));
  const actionsWithoutMeasure = actions.filter(({ kpiIds }) => kpiIds.length === 0);
  const measuresWithoutAction = kpis.filter((kpi) => actionsThatMove(plan, kpi).length === 0);
  return {
    outcomes,
    priorities: plan.priorities.map((priority) => ({
      priority,
      actions: countIn(priority, actions),
      actionsWithoutMeasure: countIn(priority, actionsWithoutMeasure),
      measures: countIn(priority, kpis),
      measuresWithoutAction: countIn(priority, measuresWithoutAction),
    })),
    actions: actions.length,
    measures: kpis.length,
    actionsWithoutMeasure,
    measuresWithoutAction,
    actionsWithoutOutcome: actions.filter(({ outcomeIds }) => outcomeIds.length === 0),
    measuresWithoutOutcome: kpis.filter(({ outcomeIds }) => outcomeIds.length === 0),
    outcomesWithoutAction: outcomes.filter((each) => each.actions === 0).map((o) => o.outcome),
    outcomesWithoutMeasure: outcomes.filter((each) => each.measures === 0).map((o) => o.outcome),
  };
}

function outcomeCoverage(plan: Plan, outcome: Outcome): OutcomeCoverage {
  const serves = ({ outcomeIds }: { readonly outcomeIds: readonly string[] }) =>
    outcomeIds.includes(outcome.id);
  const actions = leafActions(plan).filter(serves);
  const kpis = plan.kpis.filter(serves);
  return {
    outcome,
    cells: plan.priorities.map((priority) => ({
      priority,
      actions: countIn(priority, actions),
      measures: countIn(priority, kpis),
    })),
    actions: actions.length,
    measures: kpis.length,
  };
}

function countIn({ id }: Priority, all: readonly { readonly priorityId: string }[]): number {
  return all.filter(({ priorityId }) => priorityId === id).length;
}
