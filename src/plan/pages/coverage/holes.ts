import { dayInWords } from '../../../lib/calendarDate.js';
import { actionPath } from '../../../paths/plan.js';
import { measurePath } from '../../../paths/measures.js';
import type { Action } from '../../model/action.js';
import type { Coverage } from '../../model/coverage.js';
import { howLate } from '../../model/howLate.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import type { Kpi } from '../../model/kpi.js';
import type { Outcome } from '../../model/priority.js';
import { seriesStates, type SeriesState } from '../../model/seriesState.js';

/** One thing that is missing a link or a fresh figure. */
export interface HoleItem {
  readonly id: string;
  readonly title: string;
  /** `null` for an outcome, which has no page of its own. */
  readonly href: string | null;
  readonly note: string | null;
}

export interface HoleList {
  readonly id: string;
  readonly heading: string;
  /** What the hole means, and what could be done. */
  readonly meaning: string;
  readonly items: readonly HoleItem[];
}

/** Links that are missing, as the pack has them. */
export function linkHoles(coverage: Coverage): readonly HoleList[] {
  return [
    {
      id: 'actions-without-a-measure',
      heading: 'Actions without a measure',
      meaning: 'Nothing we measure would tell us whether these work.',
      items: coverage.actionsWithoutMeasure.map(toAction),
    },
    {
      id: 'measures-without-an-action',
      heading: 'Measures without an action',
      meaning: 'We watch these, and no action of the plan aims at them.',
      items: coverage.measuresWithoutAction.map(toMeasure),
    },
    {
      id: 'outcomes-without-an-action',
      heading: 'Outcomes without an action',
      meaning: 'The plan hopes for these and promises no work towards them.',
      items: coverage.outcomesWithoutAction.map(toOutcome),
    },
    {
      id: 'outcomes-without-a-measure',
      heading: 'Outcomes without a measure',
      meaning: 'The plan hopes for these and would not see them come.',
      items: coverage.outcomesWithoutMeasure.map(toOutcome),
    },
    {
      id: 'actions-without-an-outcome',
      heading: 'Actions without an outcome',
      meaning: 'The plan does not say what these are for.',
      items: coverage.actionsWithoutOutcome.map(toAction),
    },
    {
      id: 'measures-without-an-outcome',
      heading: 'Measures without an outcome',
      meaning: 'The plan does not say what these would show.',
      items: coverage.measuresWithoutOutcome.map(toMeasure),
    },
  ];
}

const seriesWords: readonly (readonly [SeriesState['kind'], string, string])[] = [
  ['late', 'Late', 'The day on which the publisher meant to give the next figure is over, and we have not loaded it.'],
  ['silent', 'Silent for over a year', 'The source last renewed these figures more than a year ago.'],
  ['paused', 'Paused', 'The publisher has stopped for now.'],
  ['ended', 'Ended', 'The publisher has stopped for good. The plan needs another measure.'],
  ['misfiled', 'Published under another name', 'The figures are there, but not under this area’s own name, so we cannot judge them.'],
  ['notYetCollected', 'Not collected yet', 'Nobody publishes these for the whole country in the files we load. The partnership has to collect them.'],
];

/** Series that are not fresh, the longest late first. */
export function seriesHoles(judged: readonly JudgedMeasure[], today: string): readonly HoleList[] {
  return seriesWords.map(([kind, heading, meaning]) => ({
    id: `series-${kind}`,
    heading,
    meaning,
    items: judged
      .flatMap((each) =>
        seriesStates(each, today)
          .filter((state) => state.kind === kind)
          .map(({ since }) => ({ each, since })),
      )
      .toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? ''))
      .map(({ each, since }) => ({
        id: each.view.id,
        title: each.view.title,
        href: measurePath(each.view.id),
        note: sinceWords(kind, since, today),
      })),
  }));
}

function sinceWords(kind: SeriesState['kind'], since: string | null, today: string): string | null {
  if (since === null) return null;
  return kind === 'late'
    ? `due on ${dayInWords(since)}, ${howLate(since, today)} late`
    : `last renewed on ${dayInWords(since)}`;
}

function toAction({ ref, title }: Action): HoleItem {
  return { id: ref, title, href: actionPath(ref), note: ref };
}

function toMeasure({ id, name }: Kpi): HoleItem {
  return { id, title: name, href: measurePath(id), note: null };
}

function toOutcome({ id, title, meaning }: Outcome): HoleItem {
  return { id, title, href: null, note: meaning };
}

