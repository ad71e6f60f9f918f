import type { ChartPoint, LineChartSpec } from '../lib/chartSpec.js';
import { isFigure } from './valueAxis.js';
import type { ChartSize, Paint } from './paint.js';
import { dayNumber } from './timeAxis.js';

/** The edges of the area that the data are drawn in, in pixels of the drawing. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A line chart with its scales settled, ready to be drawn. */
export interface LinePlot {
  readonly spec: LineChartSpec;
  readonly size: ChartSize;
  readonly paint: Paint;
  readonly frame: Frame;
  readonly xOf: (day: number) => number;
  readonly yOf: (value: number) => number;
}

/** Where values from `from` to `to` lie between two pixels; the middle if there is one value only. */
export function scaleBetween(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const span = to - from;
  if (span === 0) return () => (start + end) / 2;
  return (value) => start + ((value - from) / span) * (end - start);
}

/**
 * The same to whole pixels. A long report draws a hundred lines, and the tenths of their places
 * would be a tenth of its weight; half a pixel is less than the width of any line.
 */
export function pixelScaleBetween(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const scale = scaleBetween(domain, range);
  return (value) => Math.round(scale(value));
}

/** Where a point is drawn, or `null` where it has no figure. */
export function spotOf(plot: Pick<LinePlot, 'xOf' | 'yOf'>, point: ChartPoint): Spot | null {
  return isFigure(point.value)
    ? { x: plot.xOf(dayNumber(point.at)), y: plot.yOf(point.value) }
    : null;
}
