import type { LineChartSpec } from '../lib/chartSpec.js';
import { numberText } from '../lib/decimal.js';
import { fromRule, planBreakNotes, type BreakNotes } from './breakNotes.js';
import { typeSize } from './drawing.js';
import { labelsFromPlot } from './endLabelMarks.js';
import { planEndLabels, type EndLabels } from './endLabels.js';
import { placeGapNote, widestGap } from './gapNote.js';
import { whyNotDrawn } from './linePieces.js';
import { noteLineHeight, noteInBand, type NoteRoom, type PlacedNote } from './notes.js';
import type { ChartSize, Paint } from './paint.js';
import { pixelScaleBetween, type Frame, type LinePlot } from './plot.js';
import { labelPeriods, listPeriods, type PeriodLabel } from './timeAxis.js';
import { textWidth } from './textWidth.js';
import { lineAxis, type ValueAxis } from './valueAxis.js';

// A drawing grows where its notes would leave the plot less than `leastPlot` of height, or long
// figures less than `leastAcross` of width.
const layouts = {
  wide: { width: 720, height: 400, top: 22, left: 44, leastPlot: 230 },
  narrow: { width: 340, height: 330, top: 20, left: 34, leastPlot: 272 },
};
const leastAcross = 100;
const belowPlot = 38;
const edge = 2;
const aboveBandNote = 4;
const belowBandNote = 6;

export const fromAxis = 8;
export const periodLineHeight = 17;

/** Where everything in a line chart goes. */
export interface LineLayout {
  readonly plot: LinePlot;
  readonly width: number;
  readonly height: number;
  /** `null` where there is no figure to draw. */
  readonly axis: ValueAxis | null;
  readonly periods: readonly PeriodLabel[];
  readonly labels: EndLabels;
  readonly breaks: BreakNotes;
  readonly gapNote: PlacedNote | null;
}

export function layOutLines(spec: LineChartSpec, size: ChartSize, paint: Paint): LineLayout {
  const axis = lineAxis(spec);
  const noted = axis === null ? { ...spec, gapNote: whyNothingDrawn(spec) } : spec;
  const across = layOutAcross(noted, size, axis);
  const { breaks } = across;
  const below = layOutDown({ spec: noted, size, paint }, { axis, across, band: breaks.height });
  const gapNote = placeGapNote(
    below.plot,
    breaks.breaks.map(({ x }) => x),
  );
  if (gapNote !== null || noted.gapNote === null) {
    return { ...across, ...below, axis, gapNote };
  }
  const [from, to] = widestGap(below.plot);
  const above = noteInBand(noted.gapNote, {
    ...betweenRules((from + to) / 2, across),
    top: layouts[size].top + breaks.height - aboveBandNote,
  });
  const band = breaks.height + above.lines.length * noteLineHeight + belowBandNote;
  const lower = layOutDown({ spec: noted, size, paint }, { axis, across, band });
  return { ...across, ...lower, axis, gapNote: above };
}

function whyNothingDrawn({ lines }: LineChartSpec): string {
  const [main] = [...lines.filter(({ role }) => role === 'main'), ...lines];
  return whyNotDrawn(main ?? { name: '', role: 'main', points: [] });
}

/** The room around a place above the plot, up to the rules on either side of it. */
function betweenRules(middle: number, { width, breaks }: Across): Omit<NoteRoom, 'top'> {
  const rules = breaks.breaks.map(({ x }) => x);
  const left = rules.filter((x) => x <= middle).map((x) => x + fromRule);
  const right = rules.filter((x) => x > middle).map((x) => x - fromRule);
  return { middle, left: Math.max(edge, ...left), right: Math.min(width - edge, ...right) };
}

interface Across {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly xOf: (day: number) => number;
  readonly periods: readonly PeriodLabel[];
  readonly labels: EndLabels;
  readonly breaks: BreakNotes;
}

function layOutAcross(spec: LineChartSpec, size: ChartSize, axis: ValueAxis | null): Across {
  const { width: leastWidth, height, top, left: leastLeft } = layouts[size];
  const font = { size: typeSize, isBold: false };
  const labels = planEndLabels(spec, size, height - top - belowPlot);
  const left = (axis?.ticks ?? [])
    .map((tick) => textWidth(numberText(tick, axis?.format ?? spec.format), font))
    .reduce((most, one) => Math.max(most, one + fromAxis + edge), leastLeft);
  const besidePlot = left + labelsFromPlot + labels.width + edge;
  const width = Math.max(leastWidth, besidePlot + leastAcross);
  const right = width - labels.width - labelsFromPlot - edge;
  const periods = listPeriods(spec.lines);
  const days = [periods[0]?.day ?? 0, periods.at(-1)?.day ?? 0] as const;
  const xOf = pixelScaleBetween(days, [left, right]);
  return {
    ...{ width, left, right, xOf, labels },
    periods: labelPeriods(periods, { positionOf: xOf, width, font }),
    breaks: planBreakNotes(spec.breaks, {
      xOf,
      days: periods.map(({ day }) => day),
      top: top - 6,
      left: edge,
      right: width - edge,
    }),
  };
}

interface Down {
  readonly plot: LinePlot;
  readonly height: number;
}

function layOutDown(
  drawn: Pick<LinePlot, 'spec' | 'size' | 'paint'>,
  { axis, across, band }: { axis: ValueAxis | null; across: Across; band: number },
): Down {
  const layout = layouts[drawn.size];
  const periodLines = across.periods.reduce((most, { lines }) => Math.max(most, lines.length), 1);
  const more = (periodLines - 1) * periodLineHeight;
  const needed = layout.top + band + layout.leastPlot + belowPlot + more;
  const height = Math.max(layout.height, needed);
  const frame: Frame = {
    left: across.left,
    right: across.right,
    top: layout.top + band,
    bottom: height - belowPlot - more,
  };
  const yOf = pixelScaleBetween([axis?.lowest ?? 0, axis?.highest ?? 1], [frame.bottom, frame.top]);
  return { height, plot: { ...drawn, frame, xOf: across.xOf, yOf } };
}
