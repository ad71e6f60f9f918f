import type { ChartBreak, ChartLine, ChartPoint, LineChartSpec } from '../../lib/chartSpec.js';
import { monthInWords } from '../../lib/calendarDate.js';
import { wordList } from '../../lib/words.js';
import { trendTitle } from '../../measures/model/chartTitles.js';
import { comparablePoints } from '../../measures/model/comparablePoints.js';
import { figureFormat } from '../../measures/model/figureFormat.js';
import { periodName } from '../../measures/model/periodName.js';
import { hasEnglandBeside } from '../../measures/model/sentence.js';
import type { SeriesPeriod, SeriesPoint } from '../../measures/model/seriesSet.js';
import { comparatorSeries, ownSeries, type ComparatorSeries } from './comparatorSeries.js';
import type { JudgedMeasure } from './judgedMeasure.js';
import { wordingOf } from './judgedSentence.js';

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
  const shown = isShown(judged);
  const series = ownSeries(figures);
  const main = toLine(area.name, 'main', keep(series, shown));
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
    lines: [main, ...othersOf(judged, comparators, shown)],
    breaks: breaksOf(judged),
    gapNote: gapNoteOf(main),
    format,
  };
}

function othersOf(
  { view }: JudgedMeasure,
  comparators: readonly ComparatorSeries[],
  shown: (period: SeriesPeriod) => boolean,
): readonly ChartLine[] {
  if (!hasEnglandBeside(view.unit)) return [];
  return comparators
    .filter(({ series }) => series.some((point) => point.value !== null))
    .map(({ name, role, series }) => toLine(name, role, keep(series, shown)));
}

function subtitleOf({ view, area }: JudgedMeasure): string {
  const counted = view.kpi?.counted ?? view.sources[0]?.chartTitle ?? view.title;
  return `${counted.endsWith('.') ? counted : `${counted}.`} ${area.name}.`;
}

/** Whether a period may be drawn: one that cannot be compared with its neighbours may not. */
function isShown({ view }: JudgedMeasure): (period: SeriesPeriod) => boolean {
  const leftOut = view.comparability?.notComparablePeriods ?? [];
  return (period) => !leftOut.includes(period.printed) && !leftOut.includes(period.label);
}

function keep(
  series: readonly SeriesPoint[],
  shown: (period: SeriesPeriod) => boolean,
): readonly SeriesPoint[] {
  return series.map((point) => (shown(point.period) ? point : { ...point, value: null }));
}

function toLine(name: string, role: ChartLine['role'], series: readonly SeriesPoint[]): ChartLine {
  return { name, role, points: series.map(toChartPoint) };
}

/** One figure as a chart places it. */
export function toChartPoint({ period, value }: SeriesPoint): ChartPoint {
  return {
    at: dayOf(period),
    label: periodName(period),
    value,
    isProvisional: period.revision === 'provisional',
  };
}

function dayOf(period: SeriesPeriod): string {
  return period.end ?? `${String(Math.max(period.year, 1)).padStart(4, '0')}-12-31`;
}

/** Where the area began, and where the definition changed, inside the time that is drawn. */
function breaksOf(judged: JudgedMeasure): readonly ChartBreak[] {
  const { figures, area, view } = judged;
  const series = figures?.series ?? [];
  const [first] = series;
  const last = series.at(-1);
  if (first === undefined || last === undefined) return [];
  const breaks: ChartBreak[] = [];
  const { startedOn } = area;
  const isInside =
    startedOn !== null && startedOn > dayOf(first.period) && startedOn < dayOf(last.period);
  if (isInside && !isRecast(judged, startedOn)) {
    const month = `${monthInWords(startedOn)} ${startedOn.slice(0, 4)}`;
    breaks.push({ on: startedOn, note: `${area.name} began in ${month}` });
  }
  const definition = definitionBreak(view.comparability?.breakBefore ?? null, series);
  return definition === null ? breaks : [...breaks, definition];
}

/** Whether the publisher worked comparable figures out again for the time before the area began. */
function isRecast({ figures, view }: JudgedMeasure, startedOn: string): boolean {
  if (figures === null || view.comparability === null) return false;
  return comparablePoints(figures.series, view.comparability).some(
    ({ period }) => dayOf(period) < startedOn,
  );
}

/** Only where the area has figures on both sides: else there is nothing that a reader could join. */
function definitionBreak(
  breakBefore: string | null,
  series: readonly SeriesPoint[],
): ChartBreak | null {
  const index = series.findIndex(
    ({ period }) => period.printed === breakBefore || period.label === breakBefore,
  );
  const before = series[index - 1];
  const at = series[index];
  if (before === undefined || at === undefined) return null;
  if (!series.slice(0, index).some((point) => point.value !== null)) return null;
  const middle = (Date.parse(dayOf(before.period)) + Date.parse(dayOf(at.period))) / 2;
  return {
    on: new Date(middle).toISOString().slice(0, 10),
    note: `compared from ${periodName(at.period)} on`,
  };
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
