import { path, pathStep, words } from './drawing.js';
import { labelHeight, labelLineHeight, type EndLabel, type LabelWord } from './endLabels.js';
import { inkOf, type Paint } from './paint.js';
import type { LinePlot } from './plot.js';
import { spreadLabels } from './spread.js';
import { escapeXml } from './svg.js';
import { dayNumber } from './timeAxis.js';

/** From the end of the plot to its labels; a leader line has room in it. */
export const labelsFromPlot = 14;

interface PlacedLabel {
  readonly label: EndLabel;
  readonly middle: number;
  readonly end: { readonly x: number; readonly y: number } | null;
}

const mostUnled = 4;

/** The labels beside the plot, moved apart, with a thin line to the point where one has moved. */
export function drawEndLabels(labels: readonly EndLabel[], plot: LinePlot): readonly string[] {
  const placed = placeLabels(labels, plot);
  return placed.flatMap((one) => [drawLeader(one, plot), drawLabel(one, plot)]);
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
    frame.bottom + labelLineHeight,
  );
  return sorted.map((one, index) => ({ ...one, middle: middles[index] ?? frame.bottom }));
}

function drawLeader({ end, middle }: PlacedLabel, { frame, paint }: LinePlot): string {
  if (end === null) return '';
  const isAtEnd = end.x > frame.right - 1;
  if (isAtEnd && Math.abs(end.y - middle) <= mostUnled) return '';
  const from = pathStep('M', { x: end.x + 7, y: end.y });
  const to = pathStep('L', { x: frame.right + labelsFromPlot - 4, y: middle });
  return path('leader', paint, from + to);
}

function drawLabel({ label, middle }: PlacedLabel, { frame, paint }: LinePlot): string {
  const role = label.line.role === 'main' ? 'mainLabel' : 'label';
  const first = middle - ((label.lines.length - 1) * labelLineHeight) / 2;
  return label.lines
    .map((line, index) =>
      words(
        [role, paint],
        { x: frame.right + labelsFromPlot, y: first + index * labelLineHeight },
        lineMarkup(line, paint),
      ),
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
