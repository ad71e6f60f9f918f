import type { ChartPoint } from '../../lib/chartSpec.js';
import { isLeftOut } from '../../measures/model/comparablePoints.js';
import { periodName } from '../../measures/model/periodName.js';
import type { SeriesPeriod, SeriesPoint } from '../../measures/model/seriesSet.js';
import type { MeasureView } from './measureView.js';

/**
 * The points of a series as a measure's charts draw them, large and small alike: a period that may
 * not be compared is a gap, said to be left out where it has a figure; a period that no date is
 * known of has no place on a time axis and is not among them.
 */
export function chartPoints(
  series: readonly SeriesPoint[],
  { comparability }: Pick<MeasureView, 'comparability'>,
): readonly ChartPoint[] {
  return series
    .filter(({ period }) => isDated(period))
    .map((point): ChartPoint => {
      const drawn = toChartPoint(point);
      if (comparability === null || !isLeftOut(point.period, comparability)) return drawn;
      return point.value === null ? drawn : { ...drawn, value: null, isLeftOut: true };
    });
}

/**
 * One figure as a chart places it.
 * @throws RangeError for a period without dates
 */
export function toChartPoint({ period, value }: SeriesPoint): ChartPoint {
  return {
    at: dayOf(period),
    label: periodName(period),
    value,
    isProvisional: period.revision === 'provisional',
  };
}

/** Whether a period has a place in time: the national file has figures of a year `0`, which has none. */
export function isDated({ end, year }: Pick<SeriesPeriod, 'end' | 'year'>): boolean {
  return end !== null || year > 0;
}

/**
 * The day a period is drawn at: its last, or the last of its year where only that is known.
 * @throws RangeError for a period without dates
 */
export function dayOf(period: SeriesPeriod): string {
  if (!isDated(period)) throw new RangeError(`the period ${period.printed} has no place in time`);
  return period.end ?? `${String(period.year).padStart(4, '0')}-12-31`;
}
