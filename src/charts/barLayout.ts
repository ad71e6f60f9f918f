import type { BarChartSpec } from '../lib/chartSpec.js';
import { numberText } from '../lib/decimal.js';
import { typeSize } from './drawing.js';
import type { ChartSize, Paint } from './paint.js';
import { scaleBetween, type Frame } from './plot.js';
import { textWidth } from './textWidth.js';
import { barAxis, type ValueAxis } from './valueAxis.js';
import { toWords, wrapWords } from './wrapText.js';

const layouts = {
  wide: { width: 720, height: 300, left: 44, right: 6 },
  narrow: { width: 340, height: 260, left: 34, right: 4 },
};
const belowPlot = 42;
const aboveLabel = 12;
const labelToPlot = 17;
const barShare = 0.76;
const widestBar = 48;
const edge = 2;

export const barFont = { size: typeSize, isBold: false };
export const barLabelFont = { size: typeSize, isBold: true };
export const barLabelHeight = 18;
export const barFromAxis = 8;

/** Where everything in a bar chart goes. */
export interface BarLayout {
  readonly spec: BarChartSpec;
  readonly paint: Paint;
  readonly size: ChartSize;
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
  readonly axis: ValueAxis;
  readonly yOf: (value: number) => number;
  /** From one bar to the next, and how much of that is bar. */
  readonly slot: number;
  readonly barWidth: number;
  /** The label of the main bar, above the plot. */
  readonly mainLabel: { readonly lines: readonly string[]; readonly top: number };
}

export function layOutBars(spec: BarChartSpec, size: ChartSize, paint: Paint): BarLayout {
  const { width, height, left: leastLeft, right: rightSpace } = layouts[size];
  const axis = barAxis(spec);
  const left = axis.ticks
    .map((tick) => textWidth(numberText(tick, axis.format), barFont) + barFromAxis + edge)
    .reduce((most, one) => Math.max(most, one), leastLeft);
  const lines = wrapWords(toWords(spec.mainLabel ?? '', barLabelFont), width - 2 * edge).map(
    (line) => line.map(({ text }) => text).join(' '),
  );
  const extra = Math.max(0, lines.length - 1) * barLabelHeight;
  const frame = {
    left,
    right: width - rightSpace,
    top: aboveLabel + barLabelHeight / 2 + labelToPlot + extra,
    bottom: height + extra - belowPlot,
  };
  const slot = (frame.right - frame.left) / Math.max(1, spec.bars.length);
  return {
    ...{ spec, paint, size, width, frame, axis, slot },
    height: height + extra,
    yOf: scaleBetween([axis.lowest, axis.highest], [frame.bottom, frame.top]),
    barWidth: Math.min(widestBar, slot * barShare),
    mainLabel: { lines, top: aboveLabel + barLabelHeight / 2 },
  };
}

/** The middle of a bar, counted from the left. */
export function barMiddle({ frame, slot }: BarLayout, index: number): number {
  return frame.left + (index + 0.5) * slot;
}
