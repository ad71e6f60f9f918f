import type { DownloadTable, TableCell, TableNote } from '../../lib/downloads/downloadTable.js';
import { dayInWords } from '../../lib/calendarDate.js';
import type { Area } from '../../measures/model/area.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import type { Plan } from '../../plan/model/plan.js';
import type { Selection } from './readSelection.js';
import type { ViewFigures } from './tableFigures.js';
import {
  areaCells,
  chooseFigures,
  figureCells,
  measureCells,
  originCells,
  periodCells,
  tableColumns,
  type ChosenFigures,
} from './tableRows.js';
import { yearsWords } from './tableWords.js';

export interface TableDownloadInput {
  readonly plan: Plan;
  readonly snapshot: Pick<MeasureSnapshot, 'register' | 'releaseByMeasure'>;
  readonly selection: Selection;
  readonly figures: readonly ViewFigures[];
}

/** The whole table to take away, a row for each measure, area and period. */
export function tableDownload(input: TableDownloadInput): DownloadTable {
  const { plan, snapshot, selection, figures } = input;
  const chosen = figures.flatMap((each) => chooseFigures(snapshot, each, selection) ?? []);
  return {
    fileName: tableFileName(plan),
    title: `${plan.siteName}: a table of your own`,
    columns: tableColumns,
    rows: rowsOf(chosen, selection.areas),
    notes: notesOf(selection, chosen),
  };
}

export function tableFileName({ id }: Pick<Plan, 'id'>): string {
  return `${id}-own-table`;
}

function* rowsOf(
  chosen: readonly ChosenFigures[],
  areas: readonly Area[],
): Iterable<readonly TableCell[]> {
  for (const each of chosen) {
    const measure = measureCells(each);
    const periods = each.selected.periods.map((period) => ({
      ends: periodCells(period),
      origin: originCells(period, each),
    }));
    for (const [row, area] of areas.entries()) {
      const place = areaCells(area);
      const points = each.selected.rows[row]?.points ?? [];
      for (const [column, { ends, origin }] of periods.entries()) {
        const point = points[column];
        if (point === undefined) continue;
        yield [...measure, ...place, ...ends, ...figureCells(point, each, area), ...origin];
      }
    }
  }
}

function notesOf(
  { areas, years, chosenMeasures, chosenPlaces }: Selection,
  chosen: readonly ChosenFigures[],
): readonly TableNote[] {
  const releases = new Set(chosen.flatMap(({ release }) => release ?? []));
  return [
    ...[...releases].flatMap(({ title, publisher, asAt, licence }) => [
      { term: 'Source', text: `${title}, ${publisher}` },
      { term: 'As at', text: dayInWords(asAt) },
      { term: 'Licence', text: licence },
    ]),
    ...chosenMeasures.map(({ name }) => ({ term: 'Measure', text: name })),
    ...chosenPlaces.map(({ name }) => ({ term: 'Area', text: name })),
    { term: 'Number of areas', text: String(areas.length) },
    { term: 'Years', text: yearsWords(years) },
    ...wordNotes,
  ];
}

const wordNotes: readonly TableNote[] = [
  {
    term: 'No value',
    text: 'A blank value is not known and is never nought. “Status” and “Why there is no value” say why; “Mark as printed” is what the publisher printed. “withheld” is ours: the figure as published is known to be wrong.',
  },
  { term: 'noRow', text: 'The publisher says nothing about this area and period.' },
  { term: 'Percents', text: 'A percent of 28 is written 28.' },
  { term: 'Provisional', text: 'The figure may still change.' },
];
