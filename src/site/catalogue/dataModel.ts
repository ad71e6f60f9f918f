import { dayInWords } from '../../lib/calendarDate.js';
import { countOf } from '../../lib/words.js';
import type { SourceRelease } from '../../measures/model/sourceRelease.js';
import type { ReleaseSize } from '../../measures/store/releaseSizeQueries.js';
import { measuresPath } from '../../paths/measures.js';
import { openApiPath } from '../../paths/api.js';
import { reportsPath } from '../../paths/reports.js';
import { tableFileLinks } from '../../paths/query.js';
import {
  apiGuidePath,
  calendarFilePath,
  calendarPath,
  dataCataloguePath,
  homePath,
  releaseFeedPath,
} from '../../paths/site.js';
import { howLate } from '../../plan/model/howLate.js';
import type { Plan } from '../../plan/model/plan.js';
import type { Link } from '../../web/page/shell.js';
import type { CalendarItem } from '../calendar/calendarItem.js';
import { toReleaseShown, type ReleaseShown } from './releaseShown.js';
import { offeredTables } from './tableEntries.js';

export interface OfferedRow {
  readonly page: Link;
  readonly description: string;
  readonly files: readonly Link[];
}

export interface DataModel {
  readonly title: string;
  readonly breadcrumbs: readonly Link[];
  readonly summary: string;
  readonly tables: readonly OfferedRow[];
  readonly releases: readonly ReleaseShown[];
  /** How many figures are overdue and since when; `null` where none is. */
  readonly overdue: string | null;
  readonly calendar: Link;
  readonly citation: string | null;
  readonly forPrograms: readonly Link[];
}

export interface DataInput {
  readonly plan: Plan;
  readonly releases: readonly SourceRelease[];
  readonly sizes: readonly ReleaseSize[];
  readonly items: readonly CalendarItem[];
  /** The day in London. */
  readonly today: string;
}

/** What data there is, where it comes from and how old it is. */
export function toDataModel(input: DataInput): DataModel {
  const { plan, releases, today } = input;
  const [newest] = releases;
  return {
    title: 'Find the data',
    breadcrumbs: [{ text: plan.siteName, href: homePath() }],
    summary:
      newest === undefined
        ? 'No figures are loaded yet. Below is how to load them.'
        : `Every figure here is free to use. Our newest file holds the figures as they stood on ${dayInWords(newest.asAt)}, ${howLate(newest.asAt, today)} ago.`,
    tables: [measureRow(plan), ...offeredTables(plan).map(offeredRow), reportRow()],
    releases: releases.map((release) => toReleaseShown(release, input)),
    overdue: overdueWords(input),
    calendar: { text: 'See what is overdue, and what comes next', href: calendarPath() },
    citation: newest === undefined ? null : citationOf(newest, plan),
    forPrograms: [
      { text: 'How to ask our programming interface (API), with examples', href: apiGuidePath() },
      { text: 'Its description as OpenAPI', href: openApiPath() },
      { text: 'The catalogue of all data sets as DCAT', href: dataCataloguePath() },
      { text: 'A feed that says when new figures are loaded (Atom)', href: releaseFeedPath() },
      { text: 'The days of new figures for your calendar (iCalendar)', href: calendarFilePath() },
    ],
  };
}

function measureRow({ kpis }: Plan): OfferedRow {
  return {
    page: { text: `Each of the plan’s ${kpis.length} measures`, href: measuresPath() },
    description: 'Open a measure. Its figures over time are at the foot of its chart as files.',
    files: [],
  };
}

function reportRow(): OfferedRow {
  return {
    page: { text: 'Our reports', href: reportsPath() },
    description: 'Each quarter’s report, as a page and as a PDF.',
    files: [],
  };
}

function offeredRow({
  path,
  title,
  description,
  fileOf,
}: ReturnType<typeof offeredTables>[number]) {
  return {
    page: { text: title, href: path },
    description,
    files: fileOf === null ? [] : tableFileLinks(fileOf),
  };
}

function overdueWords({ items, today }: DataInput): string | null {
  const overdue = items.flatMap(({ next }) =>
    next.kind === 'due' && next.on < today ? [next.on] : [],
  );
  const first = overdue.toSorted()[0];
  if (first === undefined) return null;
  return `The next figures of ${countOf(overdue.length, 'measure')} of the plan were due and are not loaded here. The oldest of those days was ${dayInWords(first)}, ${howLate(first, today)} ago.`;
}

function citationOf({ publisher, title, asAt, licence }: SourceRelease, plan: Plan): string {
  return `${publisher}, ${title}, as at ${dayInWords(asAt)}, from ${plan.siteName}. Contains public sector information licensed under the ${licence}.`;
}
