import type { SparklineSpec } from '../../lib/chartSpec.js';
import { hasEnglandBeside } from '../../measures/model/sentence.js';
import { englandSeries, ownSeries } from './comparatorSeries.js';
import type { JudgedMeasure } from './judgedMeasure.js';
import { toChartPoint } from './measureLines.js';

/** The small line of a measure: the area and England; `null` where there is nothing to draw. */
export function measureSparkline(judged: JudgedMeasure): SparklineSpec | null {
  const series = judged.figures === null ? [] : ownSeries(judged.figures);
  const first = series.findIndex((point) => point.value !== null);
  if (first < 0) return null;
  const withEngland = hasEnglandBeside(judged.view.unit)
    ? (englandSeries(judged)?.series ?? [])
    : [];
  return {
    kind: 'sparkline',
    main: series.slice(first).map(toChartPoint),
    england: withEngland.slice(first).map(toChartPoint),
  };
}
