import { dayInWords } from '../../lib/calendarDate.js';
import { countOf } from '../../lib/words.js';
import type { Plan } from '../../plan/model/plan.js';
import { howLate } from '../../plan/model/howLate.js';
import { calendarFilePath, calendarPath, calendarTablePath, homePath } from '../../paths/site.js';
import { tableFileLinks } from '../../paths/query.js';
import type { Link } from '../../web/page/shell.js';
import type { CalendarItem } from './calendarItem.js';
import { toDatedLines } from './calendarLines.js';
import { calendarSections, type CalendarSection } from './calendarSections.js';

export interface CalendarModel {
  readonly title: string;
  readonly breadcrumbs: readonly Link[];
  readonly summary: string;
  readonly shown: readonly (Link & { readonly isCurrent: boolean })[];
  readonly file: Link;
  readonly downloads: readonly Link[];
  readonly sections: readonly CalendarSection[];
}

export interface CalendarInput {
  readonly plan: Pick<Plan, 'siteName' | 'kpis'>;
  readonly items: readonly CalendarItem[];
  /** How many measures are loaded and in the plan together. */
  readonly countOfAll: number;
  readonly show: 'all' | null;
  /** The day in London. */
  readonly today: string;
}

/** What comes when, what is overdue first. */
export function toCalendarModel(input: CalendarInput): CalendarModel {
  const { plan, items, show, today, countOfAll } = input;
  return {
    title: 'What is published when',
    breadcrumbs: [{ text: plan.siteName, href: homePath() }],
    summary: summaryOf(input),
    shown: [
      {
        text: `The plan’s ${countOf(plan.kpis.length, 'measure')}`,
        href: calendarPath(),
        show: null,
      },
      {
        text: `All ${countOf(countOfAll, 'measure')}`,
        href: calendarPath({ show: 'all' }),
        show: 'all',
      },
    ].map(({ text, href, show: value }) => ({ text, href, isCurrent: value === show })),
    file: { text: 'Put these days into your own calendar', href: calendarFilePath({ show }) },
    downloads: tableFileLinks((format) => calendarTablePath(format, { show })),
    sections: calendarSections(items, today),
  };
}

/** How many are overdue, and what has been awaited longest. */
function summaryOf({ items, show, today, countOfAll, plan }: CalendarInput): string {
  const overdue = toDatedLines(items).filter(({ on }) => on < today);
  const count = overdue.reduce((sum, line) => sum + line.items.length, 0);
  const all = show === null ? `the plan’s ${plan.kpis.length}` : `all ${countOfAll}`;
  const [longest] = overdue;
  if (longest === undefined) return `Nothing is overdue: none of ${all} measures.`;
  return `${count} of ${all} measures ${count === 1 ? 'is' : 'are'} overdue. The longest wait is ${howLate(longest.on, today)}: “${longest.publication}” was due on ${dayInWords(longest.on)}.`;
}
