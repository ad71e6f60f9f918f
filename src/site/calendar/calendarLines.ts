import type { CalendarItem } from './calendarItem.js';

/** Measures whose next figures come in the same publication and on the same day. */
export interface DatedLine {
  readonly on: string;
  readonly publication: string;
  /** In the order of the plan. */
  readonly items: readonly CalendarItem[];
}

/** Measures of one publication without a day, with why there is none. */
export interface UndatedLine {
  readonly publication: string;
  readonly why: string;
  readonly items: readonly CalendarItem[];
}

/** One line for each publication and day, the earliest first. */
export function toDatedLines(items: readonly CalendarItem[]): readonly DatedLine[] {
  const byLine = new Map<string, DatedLine>();
  for (const item of items) {
    if (item.next.kind !== 'due') continue;
    const { on } = item.next;
    const key = `${on} ${item.publication}`;
    const known = byLine.get(key)?.items ?? [];
    byLine.set(key, { on, publication: item.publication, items: [...known, item] });
  }
  return [...byLine.values()].toSorted(
    (a, b) => a.on.localeCompare(b.on) || a.publication.localeCompare(b.publication),
  );
}

/** One line for each publication and reason, in the order of the items. */
export function toUndatedLines(
  items: readonly CalendarItem[],
  kind: 'toBeConfirmed' | 'notSaid' | 'stopped',
): readonly UndatedLine[] {
  const byLine = new Map<string, UndatedLine>();
  for (const item of items) {
    if (item.next.kind !== kind) continue;
    const why = item.next.kind === 'toBeConfirmed' ? 'The publisher has yet to say' : item.next.why;
    const key = `${why} ${item.publication}`;
    const known = byLine.get(key)?.items ?? [];
    byLine.set(key, { publication: item.publication, why, items: [...known, item] });
  }
  return [...byLine.values()];
}
