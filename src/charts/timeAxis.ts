import type { ChartLine } from '../lib/chartSpec.js';
import { textWidth, type ChartFont } from './textWidth.js';
import { widestLine, wrapText } from './wrapText.js';

/** A period on the time axis: the day it is drawn at, as a number of days, and its label. */
export interface AxisPeriod {
  readonly day: number;
  readonly label: string;
}

/** A period label as drawn: its middle, kept inside the drawing, and its lines. */
export interface PeriodLabel {
  readonly tick: number;
  readonly middle: number;
  readonly lines: readonly string[];
}

export interface PeriodLabelling {
  readonly positionOf: (day: number) => number;
  readonly width: number;
  readonly font: ChartFont;
}

const gapBetweenLabels = 10;
const longestLabel = 84;
const mostLines = 2;
const millisecondsInDay = 86_400_000;

/** The number of a calendar day, so that distances on the axis are true to time. */
export function dayNumber(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / millisecondsInDay;
  if (Number.isNaN(number)) throw new RangeError(`not a calendar day: ${day}`);
  return number;
}

/** Every period of any line once, oldest first. */
export function listPeriods(lines: readonly ChartLine[]): readonly AxisPeriod[] {
  const labelByDay = new Map<number, string>();
  for (const { at, label } of lines.flatMap(({ points }) => points)) {
    const day = dayNumber(at);
    if (!labelByDay.has(day)) labelByDay.set(day, label);
  }
  return [...labelByDay]
    .map(([day, label]) => ({ day, label }))
    .sort((one, other) => one.day - other.day);
}

/**
 * The labels that fit: every period, else every second, every third, counted back from the
 * newest, which is always there.
 */
export function labelPeriods(
  periods: readonly AxisPeriod[],
  labelling: PeriodLabelling,
): readonly PeriodLabel[] {
  const labels = periods.map((period) => placeLabel(period, labelling)).reverse();
  for (let stride = 1; stride < labels.length; stride += 1) {
    const kept = labels.filter((_, index) => index % stride === 0);
    if (areApart(kept, labelling.font)) return kept.reverse();
  }
  return labels.slice(0, 1);
}

function placeLabel(period: AxisPeriod, { positionOf, width, font }: PeriodLabelling): PeriodLabel {
  const wrapped = wrapText(period.label, longestLabel, font);
  const lines =
    wrapped.length > mostLines
      ? [...wrapped.slice(0, mostLines - 1), shortened(wrapped[mostLines - 1] ?? '', font)]
      : wrapped;
  const half = widestLine(lines, font) / 2;
  const tick = positionOf(period.day);
  return { tick, lines, middle: Math.max(half, Math.min(tick, width - half)) };
}

function shortened(line: string, font: ChartFont): string {
  const characters = Array.from(line);
  while (textWidth(`${characters.join('')}…`, font) > longestLabel) characters.pop();
  return `${characters.join('')}…`;
}

function areApart(newestFirst: readonly PeriodLabel[], font: ChartFont): boolean {
  return newestFirst.every((label, index) => {
    const newer = newestFirst[index - 1];
    if (newer === undefined) return true;
    const needed = (widestLine(label.lines, font) + widestLine(newer.lines, font)) / 2;
    return newer.middle - label.middle >= needed + gapBetweenLabels;
  });
}
