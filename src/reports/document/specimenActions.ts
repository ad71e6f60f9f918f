import type { ActionItem } from './block.js';
import type { ActionState } from './marks.js';
import { actionMark } from './marks.js';

interface ActionInput {
  readonly ref: string;
  readonly state: ActionState;
  readonly title: string;
  readonly text: string;
  readonly ledBy?: string;
}

function action({ ref, state, title, text, ledBy }: ActionInput): ActionItem {
  return {
    id: `action-${ref.toLowerCase()}`,
    ref,
    title,
    href: `/actions/${ref}`,
    mark: actionMark(state),
    text,
    ledBy: ledBy ?? null,
  };
}

/** One action in each state, the first four for the first priority. */
export const specimenActions: readonly ActionItem[] = [
  action({
    ref: 'BS-01',
    state: 'onCourse',
    title: 'Open three family hubs',
    text: 'Two are open. The third opens in November.',
    ledBy: 'Led by the council.',
  }),
  action({
    ref: 'BS-02a',
    state: 'slipping',
    title: 'Visit every new parent',
    text: 'Visits are a month late in the north.',
    ledBy: 'Led by the NHS.',
  }),
  action({
    ref: 'BS-03',
    state: 'offCourse',
    title: 'Train every reception teacher',
    text: 'Half the places were taken up.',
  }),
  action({
    ref: 'BS-04',
    state: 'done',
    title: 'Publish a guide for parents',
    text: 'The guide is in every library.',
  }),
  action({
    ref: 'BE-01',
    state: 'notStarted',
    title: 'Name an attendance worker in each school',
    text: 'Starts in January 2027.',
  }),
  action({
    ref: 'BE-02',
    state: 'noUpdate',
    title: 'Write a belonging strategy',
    text: 'No update received for this quarter.',
  }),
  action({
    ref: 'BE-03',
    state: 'notNow',
    title: 'Join the regional schools network',
    text: 'The board paused this in June 2026.',
  }),
];
