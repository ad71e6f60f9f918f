import { monthInWords } from '../../lib/calendarDate.js';
import type { ChartBreak } from '../../lib/chartSpec.js';
import { comparablePeriods, comparablePoints } from '../../measures/model/comparablePoints.js';
import { periodName } from '../../measures/model/periodName.js';
import type { SeriesPoint } from '../../measures/model/seriesSet.js';
import { dayOf, isDated } from './chartPoints.js';
import type { JudgedMeasure } from './judgedMeasure.js';

/**
 * Where the lines of a measure are cut: where the area began, and where the definition changed,
 * inside the time that is drawn. The same for the large chart and the small one.
 */
export function measureBreaks(judged: JudgedMeasure): readonly ChartBreak[] {
  const series = (judged.figures?.series ?? []).filter(({ period }) => isDated(period));
  return [beginning(judged, series), definitionBreak(judged, series)].filter((one) => one !== null);
}

function beginning(judged: JudgedMeasure, series: readonly SeriesPoint[]): ChartBreak | null {
  const [first] = series;
  const last = series.at(-1);
  const { name, startedOn } = judged.area;
  if (first === undefined || last === undefined || startedOn === null) return null;
  const isInside = startedOn > dayOf(first.period) && startedOn < dayOf(last.period);
  if (!isInside || isRecast(judged, series)) return null;
  const month = `${monthInWords(startedOn)} ${startedOn.slice(0, 4)}`;
  return { on: startedOn, note: `${name} began in ${month}` };
}

/** Whether the publisher worked comparable figures out again for the time before the area began. */
function isRecast({ area, view }: JudgedMeasure, series: readonly SeriesPoint[]): boolean {
  const { startedOn } = area;
  if (startedOn === null || view.comparability === null) return false;
  return comparablePoints(series, view.comparability).some(
    ({ period }) => dayOf(period) < startedOn,
  );
}

/** Only where the area has figures on both sides: else there is nothing that a reader could join. */
function definitionBreak(
  { view }: JudgedMeasure,
  series: readonly SeriesPoint[],
): ChartBreak | null {
  const breakBefore = view.comparability?.breakBefore ?? null;
  if (breakBefore === null) return null;
  const periods = series.map(({ period }) => period);
  const [at] = comparablePeriods(periods, { breakBefore, notComparablePeriods: [] });
  if (at === undefined) return null;
  const index = periods.indexOf(at);
  const before = periods[index - 1];
  if (before === undefined) return null;
  if (!series.slice(0, index).some((point) => point.value !== null)) return null;
  const middle = (Date.parse(dayOf(before)) + Date.parse(dayOf(at))) / 2;
  return {
    on: new Date(middle).toISOString().slice(0, 10),
    note: `compared from ${periodName(at)} on`,
  };
}
