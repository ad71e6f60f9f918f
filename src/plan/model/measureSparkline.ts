import type { SparklineSpec } from '../../lib/chartSpec.js';
import { hasEnglandBeside } from '../../measures/model/sentence.js';
import { chartPoints } from './chartPoints.js';
import { englandSeries, ownSeries } from './comparatorSeries.js';
import type { JudgedMeasure } from './judgedMeasure.js';
import { measureBreaks } from './measureBreaks.js';

/**
 * The small line of a measure: the area and England, with the same points and breaks as its large
 * chart, from the area's first figure on. `null` where there is nothing to draw.
 */
export function measureSparkline(judged: JudgedMeasure): SparklineSpec | null {
  const { figures, view } = judged;
  const own = figures === null ? [] : chartPoints(ownSeries(figures), view);
  const first = own.findIndex(({ value }) => value !== null);
  if (first < 0) return null;
  const england = hasEnglandBeside(view) ? (englandSeries(judged)?.series ?? []) : [];
  return {
    kind: 'sparkline',
    main: own.slice(first),
    england: chartPoints(england, view).slice(first),
    breaks: measureBreaks(judged),
  };
}
