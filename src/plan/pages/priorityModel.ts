import { NotFoundError } from '../../lib/refusals.js';
import { countOf, wordList } from '../../lib/words.js';
import { measuresPath } from '../../paths/measures.js';
import { actionsPath } from '../../paths/plan.js';
import { homePath } from '../../paths/site.js';
import type { ActionRowProps } from '../../web/components/ActionRow.js';
import { countDirections, type DirectionCounts } from '../../web/components/direction.js';
import type { MeasureRowProps } from '../../web/components/MeasureRow.js';
import type { PaceCountsProps } from '../../web/components/PaceCounts.js';
import type { Link } from '../../web/page/shell.js';
import type { JudgedMeasure } from '../model/judgedMeasure.js';
import { lifecycleGroup, lifecycleGroupText } from '../model/lifecycle.js';
import type { Plan } from '../model/plan.js';
import { leafActions } from '../model/planParts.js';
import type { Priority } from '../model/priority.js';
import { toActionRow } from './actionListModel.js';
import {
  judgedByDirection,
  toDirection,
  toMeasureRow,
  toPaceCounts,
  type Viewpoint,
} from './judgedRows.js';

export interface PriorityModel {
  readonly title: string;
  readonly number: number;
  readonly eyebrow: string;
  readonly aim: string;
  readonly breadcrumbs: readonly Link[];
  readonly placeName: string;
  readonly answer: string;
  readonly counts: DirectionCounts;
  readonly pace: PaceCountsProps;
  readonly measures: readonly MeasureRowProps[];
  readonly apart: readonly MeasureGroup[];
  readonly story: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly actionSummary: string;
  readonly actions: readonly ActionRowProps[];
  readonly nextSteps: readonly NextStep[];
}

export interface MeasureGroup {
  readonly heading: string;
  readonly rows: readonly MeasureRowProps[];
}

export interface NextStep extends Link {
  readonly note: string;
}

export interface PriorityInput {
  readonly plan: Plan;
  readonly slug: string;
  readonly judged: readonly JudgedMeasure[];
  readonly placeName: string;
  readonly viewpoint: Viewpoint;
}

/**
 * One priority in the order of a reader's questions: what we want, whether we are getting there,
 * what is behind it, what we do, what the reader can do.
 * @throws NotFoundError if the plan has no such priority
 */
export function toPriorityModel(input: PriorityInput): PriorityModel {
  const { plan, viewpoint } = input;
  const priority = plan.priorities.find((each) => each.id === input.slug);
  if (priority === undefined) throw new NotFoundError(`the plan has no priority ${input.slug}`);
  const own = input.judged.filter(({ view }) => view.kpi?.priorityId === priority.id);
  const counted = judgedByDirection(own);
  const counts = countDirections(counted.map(toDirection));
  const actions = leafActions(plan).filter((action) => action.priorityId === priority.id);
  return {
    title: priority.name,
    number: priority.number,
    eyebrow: `Priority ${priority.number} of ${plan.priorities.length}`,
    aim: priority.aim,
    breadcrumbs: [{ text: 'The plan', href: homePath({ area: viewpoint.area }) }],
    placeName: input.placeName,
    answer: answerOf(counts, own.length, counted.length),
    counts,
    pace: toPaceCounts(counted),
    measures: inOrder(counted).map((each) => toMeasureRow(each, viewpoint)),
    apart: groupsApart(own, viewpoint),
    story: [
      { heading: 'Why it matters', paragraphs: priority.why },
      { heading: 'Where we were when the plan was written', paragraphs: priority.where },
    ],
    actionSummary: `${countOf(actions.length, 'action')}. No update has been received yet.`,
    actions: actions.map((action) => toActionRow(plan, action)),
    nextSteps: nextSteps(priority, viewpoint),
  };
}

function answerOf(counts: DirectionCounts, all: number, counted: number): string {
  if (counted === 0) {
    return `We cannot say. None of its ${countOf(all, 'measure')} has figures that keep coming.`;
  }
  const parts = [
    [counts.gettingWorse, 'getting worse'],
    [counts.gettingBetter, 'getting better'],
    [counts.noClearChange, 'without a clear change'],
    [counts.watchedOnly, 'watched only'],
    [counts.notKnown, 'not known'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `Of ${countOf(counted, 'measure')} ${lifecycleGroupText('judged')}: ${wordList(said)}.`;
}

const order = ['gettingWorse', 'gettingBetter', 'noClearChange', 'watchedOnly', 'notKnown'];

/** Worse first, not known last; within that the plan's order. */
function inOrder(judged: readonly JudgedMeasure[]): readonly JudgedMeasure[] {
  return judged.toSorted(
    (a, b) => order.indexOf(a.direction.verdict) - order.indexOf(b.direction.verdict),
  );
}

/** Paused, ended and not yet collected measures, each kind under its own heading. */
function groupsApart(
  judged: readonly JudgedMeasure[],
  viewpoint: Viewpoint,
): readonly MeasureGroup[] {
  return (['paused', 'ended', 'notYetCollected'] as const).flatMap((group) => {
    const own = judged.filter(
      ({ view }) => view.kpi !== null && lifecycleGroup(view.kpi) === group,
    );
    if (own.length === 0) return [];
    const words = lifecycleGroupText(group);
    return [
      {
        heading: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
        rows: own.map((each) => toMeasureRow(each, viewpoint)),
      },
    ];
  });
}

function nextSteps(priority: Priority, { area }: Viewpoint): readonly NextStep[] {
  return [
    {
      text: 'Take the data',
      href: measuresPath({ priority: priority.id, area }),
      note: 'Each measure’s page has every figure as CSV and JSON.',
    },
    {
      text: 'See every action',
      href: actionsPath({ priority: priority.id }),
      note: 'What the plan promises for this priority, and what it leaves open.',
    },
  ];
}
