import { actionPath, priorityPath } from '../../paths/plan.js';
import type { Plan } from '../../plan/model/plan.js';
import { statedStateText, type Strategy } from '../../plan/model/strategy.js';
import type { Link } from '../../web/page/shell.js';

export interface WorkItem {
  readonly title: string;
  /** How it stands in the plan, or what it is. */
  readonly words: string;
  /** The action that names it. */
  readonly action: Link | null;
}

export interface WorkList {
  readonly heading: string;
  readonly items: readonly WorkItem[];
}

export interface PriorityWork {
  readonly id: string;
  /** The priority's place in the plan; `null` for what serves all of them. */
  readonly number: number | null;
  readonly name: string;
  readonly href: string | null;
  readonly lists: readonly WorkList[];
}

/** Strategies, national reforms and programmes under the priority that each belongs to. */
export function workByPriority(plan: Plan): readonly PriorityWork[] {
  return [
    ...plan.priorities.map(({ id, number, name }) => ({
      id,
      number,
      name,
      href: priorityPath(id),
      lists: listsOf(plan, id),
    })),
    { id: 'all', number: null, name: 'For the whole plan', href: null, lists: listsOf(plan, null) },
  ].filter(({ lists }) => lists.length > 0);
}

function listsOf(plan: Plan, priorityId: string | null): readonly WorkList[] {
  const isOwn = (each: { readonly priorityId: string | null }) => each.priorityId === priorityId;
  const lists: readonly WorkList[] = [
    { heading: 'Strategies and plans', items: plan.strategies.filter(isOwn).map(toItem) },
    { heading: 'National reforms', items: plan.reforms.filter(isOwn).map(toItem) },
    {
      heading: 'Programmes and services',
      items: plan.programmes
        .filter(isOwn)
        .map(({ name, whatItIs }) => ({ title: name, words: whatItIs, action: null })),
    },
  ];
  return lists.filter(({ items }) => items.length > 0);
}

function toItem({ title, state, note, actionRef }: Strategy): WorkItem {
  return {
    title,
    words: note === null ? statedStateText(state) : `${statedStateText(state)}. ${note}`,
    action:
      actionRef === null ? null : { text: `action ${actionRef}`, href: actionPath(actionRef) },
  };
}
