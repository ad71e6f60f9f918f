import type { ChartLine, LineChartSpec } from '../../lib/chartSpec.js';
import { wordList } from '../../lib/words.js';
import { trendTitle } from '../../measures/model/chartTitles.js';
import { figureFormat } from '../../measures/model/figureFormat.js';
import { hasEnglandBeside } from '../../measures/model/sentence.js';
import { chartPoints } from './chartPoints.js';
import { comparatorSeries, ownSeries, type ComparatorSeries } from './comparatorSeries.js';
import type { JudgedMeasure } from './judgedMeasure.js';
import { wordingOf } from './judgedSentence.js';
import { measureBreaks } from './measureBreaks.js';

export { toChartPoint } from './chartPoints.js';

/**
 * The line chart of a measure without its alternative text: the area with England, its region and
 * its neighbours. Periods that may not be compared are gaps in every line. `null` without figures.
 */
export function measureLines(judged: JudgedMeasure): Omit<LineChartSpec, 'description'> | null {
  const { figures, area, view } = judged;
  if (figures === null) return null;
  const comparators = comparatorSeries(judged);
  const wording = wordingOf(judged);
  const format = figureFormat(wording.unit, wording.decimals);
  const series = ownSeries(figures);
  const main: ChartLine = { name: area.name, role: 'main', points: chartPoints(series, view) };
  return {
    kind: 'lines',
    id: `lines-${view.id}`,
    title: trendTitle({
      area,
      series,
      england: comparators.find((each) => each.role === 'england')?.series ?? null,
      direction: judged.direction,
      polarity: view.polarity,
      wording,
    }),
    subtitle: subtitleOf(judged),
    lines: [main, ...othersOf(judged, comparators)],
    breaks: measureBreaks(judged),
    gapNote: gapNoteOf(main),
    format,
  };
}

/** Those that have a figure to draw. */
function othersOf(
  { view }: JudgedMeasure,
  comparators: readonly ComparatorSeries[],
): readonly ChartLine[] {
  if (!hasEnglandBeside(view)) return [];
  return comparators
    .map(({ name, role, series }) => ({ name, role, points: chartPoints(series, view) }))
    .filter(({ points }) => points.some(({ value }) => value !== null));
}

function subtitleOf({ view, area }: JudgedMeasure): string {
  const counted = view.kpi?.counted ?? view.sources[0]?.chartTitle ?? view.title;
  return `${counted.endsWith('.') ? counted : `${counted}.`} ${area.name}.`;
}

/** `no figures to compare in 2020 and 2021`, for the gaps between the area's own figures. */
function gapNoteOf({ points }: ChartLine): string | null {
  const first = points.findIndex((point) => point.value !== null);
  const last = points.findLastIndex((point) => point.value !== null);
  const gaps = points.filter(
    (point, index) => index > first && index < last && point.value === null,
  );
  if (first < 0 || gaps.length === 0) return null;
  return `no figures to compare in ${wordList(gaps.map((point) => point.label))}`;
}
