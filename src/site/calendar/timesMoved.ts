import type { DueDayGiven } from '../../measures/store/dueDayQueries.js';

/**
 * How often the day of the publication that is awaited has been moved, by what each release said of it.
 * Releases that had older figures spoke of an earlier publication and do not count.
 * `given`: of one measure, oldest release first. 0 where the day never moved.
 */
export function timesMoved(given: readonly DueDayGiven[]): number {
  const newest = given.at(-1);
  const days = given.flatMap(({ lastUpdatedOn, dueOn }) =>
    lastUpdatedOn === newest?.lastUpdatedOn && dueOn !== null ? [dueOn] : [],
  );
  return days.filter((day, index) => index > 0 && day !== days[index - 1]).length;
}
