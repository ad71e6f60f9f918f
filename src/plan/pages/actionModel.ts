import { dayInWords } from '../../lib/calendarDate.js';
import { NotFoundError } from '../../lib/refusals.js';
import { measurePath } from '../../paths/measures.js';
import { actionPath, actionsPath, priorityPath } from '../../paths/plan.js';
import type { ActionRowProps } from '../../web/components/ActionRow.js';
import type { Fact } from '../../web/components/Facts.js';
import type { Link } from '../../web/page/shell.js';
import { actionGaps, actionKindText, type Action } from '../model/action.js';
import type { Plan } from '../model/plan.js';
import { partsOf } from '../model/planParts.js';
import type { Priority } from '../model/priority.js';
import { toActionRow } from './actionListModel.js';

export interface ActionModel {
  readonly title: string;
  readonly breadcrumbs: readonly Link[];
  readonly priorityNumber: number;
  readonly eyebrow: string;
  readonly isLeaf: boolean;
  readonly gaps: readonly string[];
  readonly note: string | null;
  readonly facts: readonly Fact[];
  readonly parts: readonly ActionRowProps[];
  readonly outcomes: readonly string[];
  readonly measures: readonly Link[];
}

/**
 * One action with everything the plan says of it, and what the plan leaves open.
 * @throws NotFoundError if the plan has no action of that ref
 */
export function toActionModel(plan: Plan, ref: string): ActionModel {
  const action = plan.actions.find((each) => each.ref.toLowerCase() === ref.toLowerCase());
  const priority = plan.priorities.find((each) => each.id === action?.priorityId);
  if (action === undefined || priority === undefined) {
    throw new NotFoundError(`The plan has no action ${ref}.`);
  }
  const parent = plan.actions.find((each) => each.ref === action.partOf);
  return {
    title: action.title,
    breadcrumbs: [
      { text: 'Actions', href: actionsPath() },
      { text: priority.name, href: priorityPath(priority.id) },
      ...(parent === undefined ? [] : [{ text: parent.title, href: actionPath(parent.ref) }]),
    ],
    priorityNumber: priority.number,
    eyebrow: `Action ${action.ref}`,
    isLeaf: action.isLeaf,
    gaps: actionGaps(action),
    note: action.note,
    facts: factsOf(action, priority),
    parts: partsOf(plan, action).map((part) => ({ ...toActionRow(plan, part), sentence: null })),
    outcomes: plan.outcomes
      .filter((outcome) => action.outcomeIds.includes(outcome.id))
      .map((outcome) => outcome.title),
    measures: plan.kpis
      .filter((kpi) => action.kpiIds.includes(kpi.id))
      .map((kpi) => ({ text: kpi.name, href: measurePath(kpi.id) })),
  };
}

const notGiven = 'Not given in the plan';

function factsOf(action: Action, priority: Priority): readonly Fact[] {
  return [
    { term: 'Priority', detail: priority.name },
    { term: 'Kind of work', detail: actionKindText(action.kind) },
    { term: 'Owner', detail: action.owner ?? notGiven },
    { term: 'Who the wording points to', detail: action.leadNamed ?? 'Nobody' },
    { term: 'Starts', detail: dayOrNotGiven(action.startsOn) },
    { term: 'Due', detail: dayOrNotGiven(action.dueOn) },
    { term: 'Target', detail: action.target ?? notGiven },
  ];
}

function dayOrNotGiven(day: string | null): string {
  return day === null ? notGiven : dayInWords(day);
}
