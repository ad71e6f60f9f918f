import { countOf, wordList } from '../../../lib/words.js';
import { countDirections } from '../../../web/components/direction.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import { lifecycleGroup, type LifecycleGroup } from '../../model/lifecycle.js';

/**
 * What a grid shows, counted: those judged by direction first, then those that stand apart.
 * Counts every measure of the grid, where the home page counts one for each bullet of the plan.
 */
export function gridSummary(shown: readonly JudgedMeasure[]): string {
  const groups = shown.map(({ view }) => (view.kpi === null ? 'judged' : lifecycleGroup(view.kpi)));
  const counted = shown.filter((_, index) => groups[index] === 'judged');
  const apart = apartWords(groups);
  if (counted.length === 0) return apart === null ? '' : `${apart}.`;
  const directions = directionWordsOf(counted);
  if (apart === null) return `${directions}.`;
  return `${countOf(counted.length, 'measure')} with national figures: ${directions}. ${apart}.`;
}

function directionWordsOf(counted: readonly JudgedMeasure[]): string {
  const counts = countDirections(counted.map(({ direction }) => direction));
  return wordList(
    [
      `${counts.gettingBetter} getting better`,
      `${counts.gettingWorse} getting worse`,
      `${counts.noClearChange} with no clear change`,
      `${counts.watchedOnly} watched only`,
      `${counts.notKnown} not known`,
    ].filter((words) => !words.startsWith('0 ')),
  );
}

const apartGroups = [
  ['notYetCollected', 'not collected yet'],
  ['paused', 'paused'],
  ['ended', 'ended'],
] as const satisfies readonly (readonly [LifecycleGroup, string])[];

/** `23 stand apart: 15 not collected yet and 8 ended`; `null` where none does. */
function apartWords(groups: readonly LifecycleGroup[]): string | null {
  const counts = apartGroups
    .map(([group, words]) => ({ count: groups.filter((each) => each === group).length, words }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const list = wordList(counts.map(({ count, words }) => `${count} ${words}`));
  return `${total} ${total === 1 ? 'stands' : 'stand'} apart: ${list}`;
}
