import { dayInWords, monthInWords } from '../../lib/calendarDate.js';
import { dayAfter, daysBetween } from '../../lib/elapsedTime.js';
import { howLate } from '../../plan/model/howLate.js';
import type { Link } from '../../web/page/shell.js';
import type { CalendarItem } from './calendarItem.js';
import { toDatedLines, toUndatedLines, type DatedLine, type UndatedLine } from './calendarLines.js';
import { reportsDue } from './reportsDue.js';

/** One line of the page. */
export interface CalendarRow {
  /** The day in words, or why there is none. */
  readonly when: string;
  /** `2026-06-01` where there is a day. */
  readonly day: string | null;
  /** `5 months late`; `null` where it is not. */
  readonly late: string | null;
  readonly title: string;
  readonly links: readonly Link[];
}

export interface CalendarSection {
  readonly id: string;
  readonly heading: string;
  readonly note: string | null;
  readonly rows: readonly CalendarRow[];
}

/** For how many days ahead something counts as coming soon. */
export const soonDays = 30;

/** The sections that have something in them; that nothing is due soon is worth a line. */
export function calendarSections(
  items: readonly CalendarItem[],
  today: string,
): readonly CalendarSection[] {
  const sections = [
    ...datedSections(toDatedLines(items), today),
    reportSection(today),
    undated('to-be-confirmed', 'Day to be confirmed', toUndatedLines(items, 'toBeConfirmed')),
    undated('not-said', 'No day said', toUndatedLines(items, 'notSaid')),
    undated('stopped', 'Ended or paused', toUndatedLines(items, 'stopped')),
  ];
  return sections.filter(({ id, rows }) => rows.length > 0 || id === 'soon');
}

function datedSections(dated: readonly DatedLine[], today: string): readonly CalendarSection[] {
  const soonEnd = dayAfter(today, soonDays);
  const rows = (lines: readonly DatedLine[]) => lines.map((line) => datedRow(line, today));
  const later = dated.filter(({ on }) => on > soonEnd);
  const soon = dated.filter(({ on }) => on >= today && on <= soonEnd);
  return [
    {
      id: 'overdue',
      heading: 'Overdue',
      note: 'These days have passed and the figures are not loaded here. They may be out already.',
      rows: rows(dated.filter(({ on }) => on < today)),
    },
    {
      id: 'soon',
      heading: `In the next ${soonDays} days`,
      note: soon.length === 0 ? 'Nothing is due.' : null,
      rows: rows(soon),
    },
    ...monthsOf(later).map((month) => ({
      id: `month-${month}`,
      heading: `${monthInWords(`${month}-01`)} ${month.slice(0, 4)}`,
      note: null,
      rows: rows(later.filter(({ on }) => on.startsWith(month))),
    })),
  ];
}

function monthsOf(lines: readonly DatedLine[]): readonly string[] {
  return [...new Set(lines.map(({ on }) => on.slice(0, 7)))];
}

function datedRow({ on, publication, items }: DatedLine, today: string): CalendarRow {
  const isLate = daysBetween(on, today) > 0;
  return {
    when: dayInWords(on),
    day: on,
    late: isLate ? `${howLate(on, today)} late` : null,
    title: publication,
    links: items.map(({ title, href }) => ({ text: title, href })),
  };
}

function undated(id: string, heading: string, lines: readonly UndatedLine[]): CalendarSection {
  return {
    id,
    heading,
    note: null,
    rows: lines.map(({ publication, why, items }) => ({
      when: why,
      day: null,
      late: null,
      title: publication,
      links: items.map(({ title, href }) => ({ text: title, href })),
    })),
  };
}

function reportSection(today: string): CalendarSection {
  return {
    id: 'reports',
    heading: 'Our own reports',
    note: 'A report can be made on the day after its quarter ends.',
    rows: reportsDue(today).map(({ quarter, on }) => ({
      when: dayInWords(on),
      day: on,
      late: null,
      title: reportTitle(quarter.title),
      links: [],
    })),
  };
}

/** `Impact report for October to December 2026`. */
export function reportTitle(quarter: string): string {
  return `Impact report for ${quarter}`;
}
