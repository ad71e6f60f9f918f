import { comparablePeriods } from '../../measures/model/comparablePoints.js';
import { periodName } from '../../measures/model/periodName.js';
import type { SeriesPeriod } from '../../measures/model/seriesSet.js';
import { wordList } from '../../lib/words.js';
import type { MeasureView } from '../../plan/model/measureView.js';
import type { ScreenRow } from './screenTables.js';

/** What a reader must know before setting two cells of a table side by side. */
export function comparabilityNotes(
  { comparability, isTotal }: MeasureView,
  periods: readonly SeriesPeriod[],
  rows: readonly ScreenRow[],
): readonly string[] {
  const notes: string[] = [];
  if (isTotal && rows.length > 1) {
    notes.push('A total is larger in a larger place, so it does not compare places.');
  }
  if (comparability !== null) {
    const comparable = new Set(comparablePeriods(periods, comparability));
    const others = periods.filter((period) => !comparable.has(period));
    if (comparable.size > 0 && others.length > 0) {
      notes.push(`Not to be compared with the other years: ${wordList(others.map(periodName))}.`);
    }
  }
  if (rows.some(({ cells }) => cells.some(({ isGap, text }) => isGap && text === 'none'))) {
    notes.push('None: the council area did not exist at that time.');
  }
  return notes;
}
