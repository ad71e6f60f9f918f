import { dayInWords } from '../../../lib/calendarDate.js';
import { measurePath } from '../../../paths/measures.js';
import { howLate } from '../../model/howLate.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import { seriesStates, type SeriesState } from '../../model/seriesState.js';
import type { HoleItem, HoleList } from './holeList.js';

interface StateWords {
  readonly kind: SeriesState['kind'];
  readonly heading: string;
  readonly meaning: string;
}

const words: readonly StateWords[] = [
  {
    kind: 'late',
    heading: 'Late',
    meaning:
      'The next figure was due before today and we have not loaded it. The longest wait comes first.',
  },
  {
    kind: 'silent',
    heading: 'Silent for over a year',
    meaning:
      'The source last renewed these figures more than 366 days ago. A source that gives no day is not counted.',
  },
  { kind: 'paused', heading: 'Paused', meaning: 'The publisher has stopped for now.' },
  {
    kind: 'ended',
    heading: 'Ended',
    meaning: 'The publisher has stopped for good. The plan needs another measure.',
  },
  {
    kind: 'misfiled',
    heading: 'Published under another name',
    meaning: 'The figures are there, but not under this area’s own name, so we cannot judge them.',
  },
  {
    kind: 'notYetCollected',
    heading: 'Not collected yet',
    meaning:
      'No file that we load has these figures. The partnership would have to collect or find them.',
  },
];

/** Series that are not fresh, the longest wait first, then in the plan’s order. */
export function seriesHoles(judged: readonly JudgedMeasure[], today: string): readonly HoleList[] {
  const found = judged.flatMap((each) =>
    seriesStates(each, today).map((state) => ({ each, state })),
  );
  return words.map(({ kind, heading, meaning }) => ({
    id: `series-${kind}`,
    of: 'measure',
    heading,
    meaning,
    items: found
      .filter(({ state }) => state.kind === kind)
      .toSorted((a, b) => (a.state.since ?? '').localeCompare(b.state.since ?? ''))
      .map(({ each, state }) => toItem(each, state, today)),
  }));
}

function toItem({ view }: JudgedMeasure, state: SeriesState, today: string): HoleItem {
  return {
    id: view.id,
    title: view.title,
    href: measurePath(view.id),
    note: sinceWords(state, today) ?? view.kpi?.whyNoFigures ?? null,
  };
}

function sinceWords({ kind, since }: SeriesState, today: string): string | null {
  if (since === null) return null;
  return kind === 'late'
    ? `due on ${dayInWords(since)}, ${howLate(since, today)} late`
    : `last renewed on ${dayInWords(since)}`;
}
