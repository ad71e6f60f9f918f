import { londonDate, monthInWords, quarterOf } from '../../lib/calendarDate.js';

/** A quarter of the financial year, which is what a quarterly report is about. */
export interface Quarter {
  /** `2026-27-q2` */
  readonly id: string;
  /** `July to September 2026` */
  readonly title: string;
  /** Calendar days, both inside the quarter. */
  readonly start: string;
  readonly end: string;
}

/**
 * The quarter of that id, `undefined` where there is none: `findQuarter('2026-27-q2')` is July to
 * September 2026. A financial year runs from 1 April.
 */
export function findQuarter(id: string): Quarter | undefined {
  const [, year, number] = /^(\d{4})-\d{2}-q([1-4])$/.exec(id) ?? [];
  if (year === undefined || number === undefined) return undefined;
  const month = ((Number(number) * 3) % 12) + 1;
  const quarter = quarterOfDay(
    `${Number(year) + (month === 1 ? 1 : 0)}-${String(month).padStart(2, '0')}-01`,
  );
  return quarter.id === id ? quarter : undefined;
}

/** The quarter before. */
export function quarterBefore({ start }: Quarter): Quarter {
  return quarterOfDay(dayBefore(start));
}

/** The newest quarter that is over, by the day in London. */
export function newestQuarter(now: Date): Quarter {
  return quarterBefore(quarterOfDay(londonDate(now)));
}

/** The quarters that ended from `since` on and are over, newest first; the newest one at least. */
export function quartersSince(since: string, now: Date): readonly Quarter[] {
  const quarters = [newestQuarter(now)];
  for (;;) {
    const before = quarterBefore(quarters.at(-1) ?? newestQuarter(now));
    if (before.end < since) return quarters;
    quarters.push(before);
  }
}

function quarterOfDay(day: string): Quarter {
  const { label, financialYear, start, end } = quarterOf(day);
  return {
    id: `${financialYear}-${label.toLowerCase()}`,
    title: `${monthInWords(start)} to ${monthInWords(end)} ${end.slice(0, 4)}`,
    start,
    end,
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
