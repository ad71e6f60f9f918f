import type { Figures, Judging } from '../../plan/model/judging.js';
import { priorityGroups, topicGroups, type ChosenMeasures } from './measureGroups.js';
import { placeGroups, type PlaceGroup } from './placeGroups.js';

/** What can be chosen by one word. */
export interface Choices {
  readonly priorities: readonly ChosenMeasures[];
  readonly topics: readonly ChosenMeasures[];
  readonly places: readonly PlaceGroup[];
  /** Every year that any loaded release could have a figure for, newest first. */
  readonly years: readonly number[];
}

/** Works the choices out once for each snapshot and plan, for as long as their judging is kept. */
export function keepChoices(): (figures: Figures) => Choices {
  const kept = new WeakMap<Judging, Choices>();
  return (figures) => {
    const known = kept.get(figures.judging);
    if (known !== undefined) return known;
    const choices = {
      priorities: priorityGroups(figures),
      topics: topicGroups(figures),
      places: placeGroups(figures),
      years: yearsOf(figures),
    };
    kept.set(figures.judging, choices);
    return choices;
  };
}

const firstYear = 2010;

/** From the first year of which the sources still have much to the newest release. */
function yearsOf({ snapshot }: Figures): readonly number[] {
  const newest = snapshot.releases
    .map(({ asAt }) => asAt)
    .toSorted()
    .at(-1);
  if (newest === undefined) return [];
  const last = Number(newest.slice(0, 4)) + 1;
  return Array.from({ length: last - firstYear + 1 }, (_, index) => last - index);
}
