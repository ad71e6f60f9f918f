import { londonDate } from '../../lib/calendarDate.js';
import type { Figures, Judging } from '../../plan/model/judging.js';
import { quartersSince } from '../../reports/model/quarter.js';
import { measureEntries, planEntries } from './planEntries.js';
import type { SearchEntry } from './searchEntry.js';
import { createSearchIndex, type SearchIndex } from './searchIndex.js';
import { siteEntries } from './siteEntries.js';
import { placeEntries, reportEntries, sourceEntries } from './sourceEntries.js';

/** Everything on the site that can be found, for one moment's figures and plan. */
async function searchEntries(
  { snapshot, plan, judging }: Figures,
  now: Date,
): Promise<readonly SearchEntry[]> {
  const { register, measures, releases } = snapshot;
  const area = register.areas[register.indexById.get(plan.areaId) ?? -1];
  const judged = area === undefined ? [] : await judging.ofPlan(area);
  return [
    ...measureEntries(judged),
    ...sourceEntries(measures),
    ...planEntries(plan),
    ...reportEntries(quartersSince(releases.at(-1)?.asAt ?? londonDate(now), now)),
    ...placeEntries(register),
    ...siteEntries(),
  ];
}

export type GetSearchIndex = (figures: Figures, now: Date) => Promise<SearchIndex>;

/** Keeps the index of each judging for a day: when a quarter ends there is a report more. */
export function createSearchMemory(): GetSearchIndex {
  const kept = new WeakMap<
    Judging,
    { readonly day: string; readonly index: Promise<SearchIndex> }
  >();
  return (figures, now) => {
    const day = londonDate(now);
    const known = kept.get(figures.judging);
    if (known?.day === day) return known.index;
    const index = searchEntries(figures, now).then(createSearchIndex);
    kept.set(figures.judging, { day, index });
    index.catch(() => kept.delete(figures.judging));
    return index;
  };
}
