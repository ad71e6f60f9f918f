import { comparablePeriods } from './comparablePoints.js';
import type { AreaComparison, Comparability } from './judgement.js';
import { periodName } from './periodName.js';
import type { SeriesPeriod } from './seriesSet.js';

/**
 * The comparison without its change where the measure's owner says that the newest figure and the
 * one before may not be compared: a break lies between them, or one of the two is left out. The note
 * then says so. `comparability` is `null` where nobody has recorded anything, and the change stays.
 */
export function withComparableChange(
  comparison: AreaComparison,
  periods: readonly SeriesPeriod[],
  comparability: Comparability | null,
): AreaComparison {
  const { latest, previous, change } = comparison;
  if (comparability === null || previous === null || change === null) return comparison;
  const comparable = comparablePeriods(periods, comparability);
  if (comparable.includes(previous.period) && comparable.includes(latest.period)) return comparison;
  const changeNote = `No change is given: the figures for ${periodName(previous.period)} and ${periodName(latest.period)} may not be compared.`;
  return { ...comparison, change: null, changeNote };
}
