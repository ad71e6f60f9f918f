import { z } from 'zod';
import { BadRequestError } from '../../../lib/refusals.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import { lifecycleGroup } from '../../model/lifecycle.js';
import type { Plan } from '../../model/plan.js';

/** Each measure falls under exactly one of them. */
export const directionChoices = {
  gettingBetter: 'Getting better',
  gettingWorse: 'Getting worse',
  noClearChange: 'No clear change',
  watchedOnly: 'Watched only',
  notKnown: 'Not known',
  apart: 'Paused, ended or not collected yet',
} as const;

export type DirectionChoice = keyof typeof directionChoices;

/** Each measure falls under exactly one of them. */
export const paceChoices = {
  ahead: 'Ahead of most places',
  same: 'About the same',
  behind: 'Behind most places',
  unlike: 'Moved unlike most',
  notCompared: 'Not compared: plain numbers',
  notKnown: 'Not known',
} as const;

export type PaceChoice = keyof typeof paceChoices;

/** Which of the plan's measures a grid shows; `null` for all. */
export interface GridQuery {
  readonly priority: string | null;
  readonly direction: DirectionChoice | null;
  readonly pace: PaceChoice | null;
}

const isOf = <Choices extends object>(choices: Choices) =>
  z
    .string()
    .default('')
    .refine(
      (text): text is '' | Extract<keyof Choices, string> =>
        text === '' || Object.hasOwn(choices, text),
    )
    .transform((text) => (text === '' ? null : text));

/** What an address may ask of a grid. */
export const ofGrid = z.object({
  priority: z.string().default(''),
  direction: isOf(directionChoices),
  pace: isOf(paceChoices),
  area: z.string().optional(),
});

/**
 * What an address asks, checked against the plan.
 * @throws BadRequestError for a priority that the plan does not have
 */
export function toGridQuery(plan: Plan, asked: z.infer<typeof ofGrid>): GridQuery {
  const { priority, direction, pace } = asked;
  if (priority !== '' && plan.priorities.every(({ id }) => id !== priority)) {
    throw new BadRequestError(`The plan has no priority called ${priority}.`);
  }
  return { priority: priority === '' ? null : priority, direction, pace };
}

export function directionChoiceOf({ view, direction }: JudgedMeasure): DirectionChoice {
  const isApart = view.kpi !== null && lifecycleGroup(view.kpi) !== 'judged';
  return isApart ? 'apart' : direction.verdict;
}

export function paceChoiceOf({ view, figures, pace }: JudgedMeasure): PaceChoice {
  if (figures === null) return 'notKnown';
  if (view.isTotal) return 'notCompared';
  switch (pace.verdict) {
    case 'aheadOfMost':
      return 'ahead';
    case 'aboutAsOthers':
      return 'same';
    case 'behindMost':
      return 'behind';
    case 'roseMoreThanMost':
    case 'fellMoreThanMost':
      return 'unlike';
    case 'notKnown':
      return 'notKnown';
  }
}

/** The measures that a grid shows, in the plan's order. */
export function chosenMeasures(
  judged: readonly JudgedMeasure[],
  { priority, direction, pace }: GridQuery,
): readonly JudgedMeasure[] {
  return judged.filter(
    (each) =>
      (priority === null || each.view.kpi?.priorityId === priority) &&
      (direction === null || directionChoiceOf(each) === direction) &&
      (pace === null || paceChoiceOf(each) === pace),
  );
}
