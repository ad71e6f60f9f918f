import { dayInWords } from '../../lib/calendarDate.js';
import { dayAfter, daysBetween } from '../../lib/elapsedTime.js';
import type { DownloadTable, TableCell, TableColumn } from '../../lib/downloads/downloadTable.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import type { Plan } from '../../plan/model/plan.js';
import type { CalendarItem } from './calendarItem.js';
import { reportTitle, soonDays } from './calendarSections.js';
import { reportsDue } from './reportsDue.js';

const columns: readonly TableColumn[] = [
  { key: 'group', heading: 'Group' },
  { key: 'due_on', heading: 'Due on' },
  { key: 'days_late', heading: 'Days late' },
  { key: 'publication', heading: 'Publication' },
  { key: 'measure_id', heading: 'Measure id' },
  { key: 'measure', heading: 'Measure' },
  { key: 'last_updated_on', heading: 'Figures last renewed on' },
  { key: 'note', heading: 'Note' },
];

export interface CalendarDownloadInput {
  readonly plan: Pick<Plan, 'id' | 'siteName' | 'placeName'>;
  readonly snapshot: Pick<MeasureSnapshot, 'releases'>;
  readonly items: readonly CalendarItem[];
  readonly today: string;
}

/** The calendar as a table: one row for each measure, then our own reports. */
export function calendarDownload(input: CalendarDownloadInput): DownloadTable {
  const { plan, snapshot, items, today } = input;
  return {
    fileName: `${plan.id}-calendar`,
    title: `${plan.siteName}: what is published when`,
    columns,
    rows: [
      ...items.toSorted(byDay).map((item) => measureRow(item, today)),
      ...reportsDue(today).map(({ quarter, on }): readonly TableCell[] => [
        'our report',
        { day: on },
        null,
        reportTitle(quarter.title),
        null,
        null,
        null,
        'Can be made on this day',
      ]),
    ],
    notes: [
      ...snapshot.releases.slice(0, 1).flatMap(({ title, publisher, asAt, licence }) => [
        { term: 'Source', text: `${title}, ${publisher}` },
        { term: 'As at', text: dayInWords(asAt) },
        { term: 'Licence', text: licence },
      ]),
      { term: 'Area', text: 'The same for every area' },
      { term: 'Seen on', text: dayInWords(today) },
      { term: 'Overdue', text: 'The day has passed and newer figures are not loaded here.' },
      {
        term: 'First of a month',
        text: 'Many of these days are the first of a month: take those as some time in that month.',
      },
      { term: 'Empty day', text: 'No day is known, for the reason in the note.' },
    ],
  };
}

/** The earliest first, those without a day last. */
function byDay(a: CalendarItem, b: CalendarItem): number {
  const day = ({ next }: CalendarItem) => (next.kind === 'due' ? next.on : '9999-12-31');
  return day(a).localeCompare(day(b));
}

function measureRow(item: CalendarItem, today: string): readonly TableCell[] {
  const { next, publication, id, title, source } = item;
  const late = next.kind === 'due' ? daysBetween(next.on, today) : 0;
  const renewed = source?.lastUpdatedOn ?? null;
  return [
    groupWords(item, today),
    next.kind === 'due' ? { day: next.on } : null,
    late > 0 ? { value: late, decimals: 0 } : null,
    publication,
    id,
    title,
    renewed === null ? null : { day: renewed },
    next.kind === 'notSaid' || next.kind === 'stopped' ? next.why : null,
  ];
}

function groupWords({ next }: CalendarItem, today: string): string {
  switch (next.kind) {
    case 'due':
      if (next.on < today) return 'overdue';
      return next.on <= dayAfter(today, soonDays) ? `next ${soonDays} days` : 'later';
    case 'toBeConfirmed':
      return 'to be confirmed';
    case 'notSaid':
      return 'no day said';
    case 'stopped':
      return 'ended or paused';
  }
}
