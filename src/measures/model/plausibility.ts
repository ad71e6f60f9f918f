import type { SourceMeasure } from './measure.js';
import type { AreaRegister, SeriesSet } from './seriesSet.js';

/** A figure of England that cannot be a mean of its regions. */
export interface OutsideRegions {
  /** The period as the publisher prints it. */
  readonly period: string;
  readonly england: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * A cheap guard against sums passed off as rates: for a rate or a percent, England must lie
 * between its lowest and its highest region. Answers every period in which it does not, oldest
 * first. Counts, scores and money are not looked at, nor periods without England or any region.
 */
export function englandOutsideRegions(
  measure: Pick<SourceMeasure, 'unit' | 'unitKind'>,
  set: SeriesSet,
  register: AreaRegister,
): readonly OutsideRegions[] {
  if (measure.unitKind !== 'rate' && measure.unit !== 'percent') return [];
  const rowsAt = (level: string) =>
    register.areas.flatMap((area, row) => (area.level === level ? [row] : []));
  const [country] = rowsAt('country');
  const regions = rowsAt('region');
  if (country === undefined) return [];
  return set.periods.flatMap((period, column) => {
    const valueOf = (row: number) => set.values[row * set.periods.length + column] ?? Number.NaN;
    const england = valueOf(country);
    const values = regions.map(valueOf).filter((value) => !Number.isNaN(value));
    if (Number.isNaN(england) || values.length === 0) return [];
    const lowest = Math.min(...values);
    const highest = Math.max(...values);
    if (england >= lowest && england <= highest) return [];
    return [{ period: period.printed, england, lowest, highest }];
  });
}
