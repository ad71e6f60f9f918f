import { actionPath } from '../../../paths/plan.js';
import { measurePath } from '../../../paths/measures.js';
import type { Action } from '../../model/action.js';
import type { Coverage } from '../../model/coverage.js';
import type { Kpi } from '../../model/kpi.js';
import type { Outcome } from '../../model/priority.js';
import type { HoleItem, HoleList } from './holeList.js';

type Words = Omit<HoleList, 'items'>;

const words = {
  actionsWithoutMeasure: {
    id: 'actions-without-a-measure',
    of: 'action',
    heading: 'Actions without a measure',
    meaning: 'Nothing we measure would tell us whether these work.',
  },
  measuresWithoutAction: {
    id: 'measures-without-an-action',
    of: 'measure',
    heading: 'Measures without an action',
    meaning: 'We watch these, and no action of the plan aims at them.',
  },
  outcomesWithoutAction: {
    id: 'outcomes-without-an-action',
    of: 'outcome',
    heading: 'Outcomes without an action',
    meaning: 'The plan hopes for these and promises no work towards them.',
  },
  outcomesWithoutMeasure: {
    id: 'outcomes-without-a-measure',
    of: 'outcome',
    heading: 'Outcomes without a measure',
    meaning: 'The plan hopes for these, and no measure would show that they have come.',
  },
  actionsWithoutOutcome: {
    id: 'actions-without-an-outcome',
    of: 'action',
    heading: 'Actions without an outcome',
    meaning: 'The plan does not say what these are for.',
  },
  measuresWithoutOutcome: {
    id: 'measures-without-an-outcome',
    of: 'measure',
    heading: 'Measures without an outcome',
    meaning: 'The plan does not say what these would show.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Links that are missing, as the pack has them. */
export function linkHoles(coverage: Coverage): readonly HoleList[] {
  const nameOf = (wanted: string) =>
    coverage.priorities.find(({ priority }) => priority.id === wanted)?.priority.name ?? null;
  const toAction = ({ ref, title, priorityId }: Action): HoleItem => {
    const note = [ref, nameOf(priorityId)].filter((part) => part !== null).join(', ');
    return { id: ref, title, href: actionPath(ref), note };
  };
  const toMeasure = ({ id, name, priorityId }: Kpi): HoleItem => {
    return { id, title: name, href: measurePath(id), note: nameOf(priorityId) };
  };
  return [
    { ...words.actionsWithoutMeasure, items: coverage.actionsWithoutMeasure.map(toAction) },
    { ...words.measuresWithoutAction, items: coverage.measuresWithoutAction.map(toMeasure) },
    { ...words.outcomesWithoutAction, items: coverage.outcomesWithoutAction.map(toOutcome) },
    { ...words.outcomesWithoutMeasure, items: coverage.outcomesWithoutMeasure.map(toOutcome) },
    { ...words.actionsWithoutOutcome, items: coverage.actionsWithoutOutcome.map(toAction) },
    { ...words.measuresWithoutOutcome, items: coverage.measuresWithoutOutcome.map(toMeasure) },
  ];
}

function toOutcome({ id, title, meaning }: Outcome): HoleItem {
  return { id, title, href: null, note: meaning };
}
