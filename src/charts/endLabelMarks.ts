import { path, pathStep, words } from './drawing.js';
import { labelHeight, labelLineHeight, type EndLabel, type LabelWord } from './endLabels.js';
import { inkOf, type Paint } from './paint.js';
import type { LinePlot } from './plot.js';
import { spreadLabels } from './spread.js';
import { escapeXml } from './svg.js';
import { dayNumber } from './timeAxis.js';

/** The most from the end of the plot to its labels: as far as leader lines need. */
export const labelsFromPlot = 20;
const labelsFromPlotUnled = 14;

interface PlacedLabel {
  readonly label: EndLabel;
  readonly middle: number;
  readonly end: { readonly x: number; readonly y: number } | null;
}

const mostUnled = 4;
const fromPoint = 7;
const fromLabel = 4;
// Lower than this a label would run into the newest period's.
const belowAxis = 10;

/** The labels beside the plot, moved apart, with a thin line to the point where one has moved. */
export function drawEndLabels(labels: readonly EndLabel[], plot: LinePlot): readonly string[] {
  const placed = placeLabels(labels, plot);
  const isAnyLed = placed.some((one) => isLed(one, plot));
  const x = plot.frame.right + (isAnyLed ? labelsFromPlot : labelsFromPlotUnled);
  return placed.flatMap((one) => [
    isLed(one, plot) ? drawLeader(one, plot, x) : '',
    drawLabel(one, plot, x),
  ]);
}

function placeLabels(labels: readonly EndLabel[], { frame, xOf, yOf }: LinePlot): PlacedLabel[] {
  const sorted = labels
    .map((label) => ({
      label,
      end:
        label.last === null ? null : { x: xOf(dayNumber(label.last.at)), y: yOf(label.last.value) },
    }))
    .sort((one, other) => (one.end?.y ?? Infinity) - (other.end?.y ?? Infinity) || 0);
  const middles = spreadLabels(
    sorted.map(({ label, end }) => ({
      wanted: end?.y ?? frame.bottom,
      height: labelHeight(label),
    })),
    0,
    frame.bottom + belowAxis,
  );
  return sorted.map((one, index) => ({ ...one, middle: middles[index] ?? frame.bottom }));
}

/** Whether a label needs a line to its point: it has moved, or the point is not at the edge. */
function isLed({ end, middle }: PlacedLabel, { frame }: LinePlot): boolean {
  return end !== null && (end.x < frame.right - 1 || Math.abs(end.y - middle) > mostUnled);
}

function drawLeader({ end, middle }: PlacedLabel, { paint }: LinePlot, x: number): string {
  if (end === null) return '';
  const from = pathStep('M', { x: end.x + fromPoint, y: end.y });
  const to = pathStep('L', { x: x - fromLabel, y: middle });
  return path('leader', paint, from + to);
}

function drawLabel({ label, middle }: PlacedLabel, { paint }: LinePlot, x: number): string {
  const role = label.line.role === 'main' ? 'mainLabel' : 'label';
  const first = middle - ((label.lines.length - 1) * labelLineHeight) / 2;
  return label.lines
    .map((line, index) =>
      words([role, paint], { x, y: first + index * labelLineHeight }, lineMarkup(line, paint)),
    )
    .join('\n');
}

/** The words of one line, those of the figure in bold. */
function lineMarkup(line: readonly LabelWord[], paint: Paint): string {
  let markup = '';
  for (const [index, { text, isFigure }] of line.entries()) {
    const space = index === 0 ? '' : ' ';
    const word = escapeXml(text);
    markup += isFigure ? `${space}<tspan${inkOf('figure', paint)}>${word}</tspan>` : space + word;
  }
  return markup;
}
