import { actionPath, actionsPath, priorityPath } from '../../paths/plan.js';
import type { ActionRowProps } from '../../web/components/ActionRow.js';
import type { FilterFormProps } from '../../web/components/FilterForm.js';
import { actionGaps, type Action } from '../model/action.js';
import type { Plan } from '../model/plan.js';
import { leafActions } from '../model/planParts.js';
import { searchActions } from '../model/planSearch.js';
import { priorityField } from './priorityField.js';

export interface ActionListQuery {
  readonly priority: string | null;
  readonly q: string;
}

export interface ActionListModel {
  readonly summary: string;
  readonly openness: string;
  readonly filter: FilterFormProps;
  readonly groups: readonly ActionGroup[];
}

export interface ActionGroup {
  readonly number: number;
  readonly name: string;
  readonly href: string;
  readonly count: string;
  readonly rows: readonly ActionRowProps[];
}

/** The actions that match, by priority in the plan's order. */
export function toActionListModel(plan: Plan, query: ActionListQuery): ActionListModel {
  const all = leafActions(plan);
  const inPriority = all.filter(
    (action) => query.priority === null || action.priorityId === query.priority,
  );
  const found = searchActions(inPriority, query.q);
  return {
    summary: summaryOf(found.length, all.length),
    openness: opennessOf(all),
    filter: filterOf(plan, query),
    groups: plan.priorities.flatMap((priority): readonly ActionGroup[] => {
      const actions = found.filter((action) => action.priorityId === priority.id);
      if (actions.length === 0) return [];
      return [
        {
          number: priority.number,
          name: priority.name,
          href: priorityPath(priority.id),
          count: actions.length === 1 ? '1 action' : `${actions.length} actions`,
          rows: actions.map((action) => toActionRow(plan, action)),
        },
      ];
    }),
  };
}

/** One action in a list: its state, title and who the plan's wording points to. */
export function toActionRow(plan: Plan, action: Action): ActionRowProps {
  const parent = plan.actions.find((each) => each.ref === action.partOf);
  return {
    state: 'noUpdate',
    title: action.title,
    href: actionPath(action.ref),
    reference: action.ref,
    sentence: parent === undefined ? null : `Part of: ${parent.title}.`,
    lead:
      action.leadNamed === null
        ? 'The plan names no lead.'
        : `The plan points to: ${action.leadNamed}.`,
  };
}

function summaryOf(found: number, all: number): string {
  if (found === all) {
    return `The plan promises ${all} pieces of work. No update has been received on any of them, because reporting has not begun.`;
  }
  if (found === 0) return 'No action matches. Try fewer words, or all priorities.';
  return `${found} of ${all} actions match.`;
}

function opennessOf(actions: readonly Action[]): string {
  const owned = actions.filter((action) => action.owner !== null).length;
  const dated = actions.filter((action) => action.dueOn !== null).length;
  const gaps = [
    owned === 0 ? 'an owner' : null,
    dated === 0 ? 'a date' : null,
    actions.every((action) => action.target === null) ? 'a target' : null,
  ].filter((part) => part !== null);
  if (gaps.length === 0 || !actions.some((action) => actionGaps(action).length > 0)) return '';
  const list =
    gaps.length === 1 ? gaps.join('') : `${gaps.slice(0, -1).join(', ')} or ${gaps.at(-1) ?? ''}`;
  return `The plan does not give any action ${list}. Where its wording points to a body, we say so.`;
}

function filterOf(plan: Plan, query: ActionListQuery): FilterFormProps {
  return {
    action: actionsPath(),
    search: { name: 'q', label: 'Words in the action', value: query.q },
    fields: [priorityField(plan, query.priority)],
  };
}
