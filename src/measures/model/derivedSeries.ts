import { cleanFigure } from '../../lib/decimal.js';
import type { Revision } from './period.js';
import { periodIdentity } from './periodStep.js';
import { noRow, type SeriesPeriod, type SeriesSet } from './seriesSet.js';

/**
 * What is left to 100: attendance from absence. Percents in, percents out, to 9 decimals; a cell
 * without a figure keeps its reason and mark. 7.49 → 92.51
 */
export function complementOf(set: SeriesSet): SeriesSet {
  return { ...set, values: set.values.map((value) => cleanFigure(100 - value)) };
}

/**
 * The gap between two groups: the higher group's figure less the lower group's, area by area, for
 * the periods that both measures have, to 9 decimals. Periods are matched without their revision, so
 * that `2025 (prov)` meets `2025`; the gap is as final as the less final of the two, and carries its
 * label as printed. Where one figure is missing so is the gap, for that figure's reason (the higher
 * group's where both are).
 * @throws RangeError if the two sets do not hold the same areas
 */
export function gapBetween(higher: SeriesSet, lower: SeriesSet): SeriesSet {
  const areas = areaCount(higher);
  if (areas !== areaCount(lower)) throw new RangeError('a gap needs two sets of the same areas');
  const pairs = pairColumns(higher, lower);
  const values = new Float64Array(areas * pairs.length);
  const statuses = new Uint8Array(areas * pairs.length);
  const marks = new Map<number, string>();
  for (let row = 0; row < areas; row += 1) {
    for (const [column, pair] of pairs.entries()) {
      const cell = row * pairs.length + column;
      const upper = row * higher.periods.length + pair.higherColumn;
      const under = row * lower.periods.length + pair.lowerColumn;
      values[cell] = cleanFigure((higher.values[upper] ?? NaN) - (lower.values[under] ?? NaN));
      const isUpperMissing = Number.isNaN(higher.values[upper] ?? NaN);
      const [reason, reasonCell] = isUpperMissing ? [higher, upper] : [lower, under];
      statuses[cell] = reason.statuses[reasonCell] ?? noRow;
      const mark = reason.marks.get(reasonCell);
      if (mark !== undefined) marks.set(cell, mark);
    }
  }
  return { periods: pairs.map((pair) => pair.period), values, statuses, marks };
}

interface PairedColumns {
  readonly period: SeriesPeriod;
  readonly higherColumn: number;
  readonly lowerColumn: number;
}

function pairColumns(higher: SeriesSet, lower: SeriesSet): readonly PairedColumns[] {
  const columnByKey = new Map(
    lower.periods.map((period, column) => [periodIdentity(period), column]),
  );
  return higher.periods.flatMap((period, higherColumn) => {
    const lowerColumn = columnByKey.get(periodIdentity(period));
    const other = lowerColumn === undefined ? undefined : lower.periods[lowerColumn];
    if (lowerColumn === undefined || other === undefined) return [];
    return [{ period: lessFinal(period, other), higherColumn, lowerColumn }];
  });
}

const finality: Readonly<Record<Revision, number>> = { provisional: 0, revised: 1, final: 2 };

function lessFinal(one: SeriesPeriod, other: SeriesPeriod): SeriesPeriod {
  return finality[other.revision] < finality[one.revision]
    ? { ...one, revision: other.revision, printed: other.printed }
    : one;
}

function areaCount(set: SeriesSet): number {
  return set.periods.length === 0 ? 0 : set.values.length / set.periods.length;
}
