import type { BarChartSpec, LineChartSpec } from '../lib/chartSpec.js';
import { numberText, type NumberFormat } from '../lib/decimal.js';

/** The upright axis of a chart: its ends are its first and last tick. */
export interface ValueAxis {
  readonly lowest: number;
  readonly highest: number;
  readonly ticks: readonly number[];
  readonly format: NumberFormat;
}

const mostIntervals = 5;
const longestAxisSuffix = 2;
const niceSteps = [1, 2, 5, 10];
// Less of the height than this would be spent on the difference between the lines.
const smallestShareForZero = 0.5;

/**
 * The axis of a line chart, or `null` where no line has a figure. It begins at nought unless
 * every figure is above nought and they differ by less than half of the greatest.
 */
export function lineAxis(spec: Pick<LineChartSpec, 'lines' | 'format'>): ValueAxis | null {
  const values = spec.lines.flatMap(({ points }) =>
    points.flatMap(({ value }) => (isFigure(value) ? [value] : [])),
  );
  if (values.length === 0) return null;
  const least = values.reduce((one, other) => Math.min(one, other));
  const greatest = values.reduce((one, other) => Math.max(one, other));
  const range = greatest - least;
  const hidesZero = least > 0 && range > 0 && range < smallestShareForZero * greatest;
  return hidesZero
    ? niceAxis(least, greatest, spec.format)
    : niceAxis(Math.min(0, least), Math.max(0, greatest), spec.format);
}

/** Whether the axis of a line chart leaves nought out, which the subtitle must then say. */
export function startsAboveZero(spec: Pick<LineChartSpec, 'lines' | 'format'>): boolean {
  const axis = lineAxis(spec);
  return axis !== null && axis.lowest > 0;
}

/** The lowest tick as written on the axis: `The scale starts at 10.` */
export function lowestTickText(spec: Pick<LineChartSpec, 'lines' | 'format'>): string | null {
  const axis = lineAxis(spec);
  return axis === null ? null : numberText(axis.lowest, axis.format);
}

/** The axis of a bar chart: nought is always on it, and every bar and England fit. */
export function barAxis(spec: Pick<BarChartSpec, 'bars' | 'england' | 'format'>): ValueAxis {
  const values = [...spec.bars.map(({ value }) => value), spec.england ?? 0].filter(isFigure);
  const least = values.reduce((one, other) => Math.min(one, other), 0);
  const greatest = values.reduce((one, other) => Math.max(one, other), 0);
  return niceAxis(least, greatest, spec.format);
}

/** Whether a value can be drawn: neither missing nor infinite. */
export function isFigure(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

/** Ticks at round numbers, at most five steps apart, never finer than the figures are written. */
function niceAxis(least: number, greatest: number, format: NumberFormat): ValueAxis {
  const step = niceStep(least, greatest, format.decimals);
  const first = stepsBelow(least, step);
  const last = Math.max(first + 1, -stepsBelow(-greatest, step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  const decimals = Math.max(0, Math.min(format.decimals, -Math.floor(Math.log10(step))));
  return {
    lowest: ticks[0] ?? 0,
    highest: ticks[ticks.length - 1] ?? 1,
    ticks,
    format: { ...format, decimals, suffix: axisSuffix(format) },
  };
}

// `per 10,000` at every tick would leave no room for the lines; the subtitle has the unit.
function axisSuffix({ suffix }: NumberFormat): string {
  return suffix.length <= longestAxisSuffix ? suffix : '';
}

function niceStep(least: number, greatest: number, decimals: number): number {
  const finest = 10 ** -decimals;
  const rough = Math.max((greatest - least) / mostIntervals, finest);
  const power = Math.floor(Math.log10(rough));
  for (const factor of niceSteps) {
    const step = Number(`${factor}e${power}`);
    if (step >= finest && -stepsBelow(-greatest, step) - stepsBelow(least, step) <= mostIntervals) {
      return step;
    }
  }
  return Number(`2e${power + 1}`);
}

// 0.3 / 0.1 is a hair below 3: a billionth of a step is forgiven.
function stepsBelow(value: number, step: number): number {
  return Math.floor(value / step + 1e-9) + 0;
}
