import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { dayInWords } from '../../lib/calendarDate.js';
import { dayAfter } from '../../lib/elapsedTime.js';
import type { SourceRelease } from '../../measures/model/sourceRelease.js';
import type { Plan } from '../../plan/model/plan.js';
import type { DueDayGiven } from '../../measures/store/dueDayQueries.js';
import { calendarPath } from '../../paths/site.js';
import type { CalendarItem } from './calendarItem.js';
import { toDatedLines, type DatedLine } from './calendarLines.js';
import { reportTitle } from './calendarSections.js';
import { foldLines } from './foldLines.js';
import { reportsDue, type ReportDue } from './reportsDue.js';
import { timesMoved } from './timesMoved.js';

export interface CalendarFileInput {
  readonly plan: Pick<Plan, 'id' | 'siteName'>;
  readonly items: readonly CalendarItem[];
  readonly releaseByMeasure: ReadonlyMap<string, SourceRelease>;
  readonly dueDays: readonly DueDayGiven[];
  /** Where the site was asked, for links; `null` for no links. */
  readonly origin: string | null;
  readonly today: string;
}

/** `timestamp` is the library's own word for DTSTAMP, which its types leave out. */
type DatedEvent = EventAttributes & { readonly timestamp: number };

/**
 * The dated lines of the calendar as an iCalendar file of all-day events. An event's UID names the
 * first measure of its line by id, and the day of the figures it follows: while those stay the newest,
 * a moved day moves the event and raises SEQUENCE by one each time.
 */
export function calendarFile(input: CalendarFileInput): string {
  const { plan, items, today } = input;
  const events = [
    ...toDatedLines(items).map((line) => figuresEvent(line, input)),
    ...reportsDue(today).map((report) => reportEvent(report, input)),
  ];
  const { error, value } = createEvents(events, {
    productId: `-//Waymark//${plan.id}//EN`,
    calName: `${plan.siteName}: what is published when`,
    method: 'PUBLISH',
  });
  if (value === null) throw new Error('the calendar could not be written', { cause: error });
  return foldLines(value);
}

function figuresEvent(line: DatedLine, input: CalendarFileInput): DatedEvent {
  const { on, publication, items } = line;
  const first = items.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
  const source = first?.source ?? null;
  const follows = source?.lastUpdatedOn ?? 'none';
  const release = input.releaseByMeasure.get(source?.id ?? '');
  return {
    ...dayOf(on),
    uid: `${first?.id ?? ''}.after-${follows}@${input.plan.id}.waymark`,
    sequence: timesMoved(input.dueDays.filter(({ measureId }) => measureId === source?.id)),
    timestamp: Date.parse(release?.importedAt ?? on),
    title: `Figures due: ${publication}`,
    description: [
      `Next figures of: ${items.map(({ title }) => title).join('; ')}.`,
      source?.lastUpdatedOn == null
        ? null
        : `Figures last renewed on ${dayInWords(source.lastUpdatedOn)}.`,
    ]
      .filter((part) => part !== null)
      .join('\n'),
    ...linkTo(input),
  };
}

function reportEvent({ quarter, on }: ReportDue, input: CalendarFileInput): DatedEvent {
  return {
    ...dayOf(on),
    uid: `report-${quarter.id}@${input.plan.id}.waymark`,
    sequence: 0,
    timestamp: Date.parse(quarter.start),
    title: reportTitle(quarter.title),
    description: 'Our report of the quarter can be made from this day on.',
    ...linkTo(input),
  };
}

/** The whole day. An end, not a duration: the library writes one of days as `P1DT`, which is no duration. */
function dayOf(day: string) {
  return {
    start: dateOf(day),
    end: dateOf(dayAfter(day, 1)),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    status: 'CONFIRMED',
  } as const;
}

function dateOf(day: string): DateArray {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

function linkTo({ origin }: CalendarFileInput): { readonly url?: string } {
  return origin === null ? {} : { url: `${origin}${calendarPath()}` };
}
