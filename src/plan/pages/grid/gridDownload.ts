import { dayInWords } from '../../../lib/calendarDate.js';
import type { DownloadTable, TableNote } from '../../../lib/downloads/downloadTable.js';
import type { Area } from '../../../measures/model/area.js';
import type { MeasureSnapshot } from '../../../measures/model/measureSnapshot.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import type { Plan } from '../../model/plan.js';
import { chosenMeasures, directionChoices, paceChoices, type GridQuery } from './gridChoices.js';
import { gridColumns } from './gridColumns.js';
import { gridFileRow } from './gridFileRow.js';

export interface GridDownloadInput {
  readonly plan: Plan;
  readonly snapshot: Pick<MeasureSnapshot, 'releaseByMeasure'>;
  readonly place: Area;
  /** Every measure of the plan for the area. */
  readonly judged: readonly JudgedMeasure[];
  readonly query: GridQuery;
}

/** The measures that the page shows, a row each, as a table to take away. */
export function gridDownload(input: GridDownloadInput): DownloadTable {
  const { plan, place, judged, query } = input;
  const shown = chosenMeasures(judged, query);
  const nameOf = (id: string | undefined) =>
    plan.priorities.find((priority) => priority.id === id)?.name ?? '';
  return {
    fileName: `${plan.id}-measures-${place.id}`,
    title: `${plan.siteName}: measures for ${place.name}`,
    columns: gridColumns,
    rows: shown.map((each) => gridFileRow(each, nameOf(each.view.kpi?.priorityId))),
    notes: [
      ...sourceNotes(input, shown),
      { term: 'Area', text: place.name },
      { term: 'Shown', text: shownWords(input, shown.length) },
      ...wordNotes,
    ],
  };
}

/** Each release that the figures come from, once. */
function sourceNotes(
  { snapshot }: GridDownloadInput,
  shown: readonly JudgedMeasure[],
): readonly TableNote[] {
  const releases = new Set(
    shown.flatMap(({ view }) =>
      view.sources.flatMap(({ id }) => snapshot.releaseByMeasure.get(id) ?? []),
    ),
  );
  return [...releases].flatMap(({ title, publisher, asAt, licence }) => [
    { term: 'Source', text: `${title}, ${publisher}` },
    { term: 'As at', text: dayInWords(asAt) },
    { term: 'Licence', text: licence },
  ]);
}

function shownWords({ plan, judged, query }: GridDownloadInput, count: number): string {
  const priority = plan.priorities.find(({ id }) => id === query.priority);
  const filters = [
    priority === undefined ? null : `priority ${priority.name}`,
    query.direction === null ? null : `direction ${directionChoices[query.direction]}`,
    query.pace === null ? null : `pace ${paceChoices[query.pace]}`,
  ].filter((words) => words !== null);
  const chosen = filters.length === 0 ? '' : `, chosen by ${filters.join(', ')}`;
  return `${count} of ${judged.length} measures of the plan${chosen}`;
}

const wordNotes: readonly TableNote[] = [
  {
    term: 'Empty figure',
    text: 'No figure is published, for the reason beside it. It is never nought.',
  },
  {
    term: 'Mark as published',
    text: 'What the publisher printed in place of a figure: c for hidden to protect people, - for not published.',
  },
  {
    term: 'Direction',
    text: 'This place over time. Clear and probable say how sure the test is. Watched only means that neither way is good by itself.',
  },
  {
    term: 'Pace',
    text: 'The change of this place beside the change of every authority between the same two periods.',
  },
  {
    term: 'Rank',
    text: 'Among the authorities with a figure for the newest period; 1 is best. Of plain numbers it says only which is largest or smallest.',
  },
];
