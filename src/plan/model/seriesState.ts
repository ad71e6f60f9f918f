import { daysBetween } from '../../lib/elapsedTime.js';
import type { JudgedMeasure } from './judgedMeasure.js';
import { lifecycleGroup } from './lifecycle.js';

/** What keeps a measure's figures from being fresh; a series may be both late and silent. */
export interface SeriesState {
  readonly kind: 'late' | 'silent' | 'paused' | 'ended' | 'misfiled' | 'notYetCollected';
  /** `late`: the day the next figure was due. `silent`: the day of the last. `null` for the rest. */
  readonly since: string | null;
}

/** A year in days, leap years included: later than that is over a year, whatever the calendar. */
const yearInDays = 366;

/**
 * What is to be known of a measure's series on a day: late where the publisher's own day for the next
 * figure is over; silent where the source last renewed it more than a year ago; paused, ended,
 * misfiled or not yet collected by the plan's own word. A series that has stopped is not called
 * late. Empty for a series in order.
 */
export function seriesStates({ view }: JudgedMeasure, today: string): readonly SeriesState[] {
  const { kpi } = view;
  const group = kpi === null ? 'judged' : lifecycleGroup(kpi);
  if (group !== 'judged') return [{ kind: group, since: null }];
  const states: SeriesState[] = [];
  const dueOn = view.sources
    .flatMap(({ nextUpdate }) => (nextUpdate.kind === 'due' ? [nextUpdate.dueOn] : []))
    .toSorted()[0];
  const due = dueOn ?? kpi?.staleAfter ?? null;
  if (due !== null && due < today) states.push({ kind: 'late', since: due });
  const renewed = view.sources.flatMap(({ lastUpdatedOn }) => lastUpdatedOn ?? []).toSorted()[0];
  if (renewed !== undefined && daysBetween(renewed, today) > yearInDays) {
    states.push({ kind: 'silent', since: renewed });
  }
  if (kpi?.lifecycle === 'misfiled') states.push({ kind: 'misfiled', since: null });
  return states;
}
