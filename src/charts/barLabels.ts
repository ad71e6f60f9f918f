import { numberText } from '../lib/decimal.js';
import { barFont, barLabelFont, barLabelHeight, barMiddle, type BarLayout } from './barLayout.js';
import { path, words } from './drawing.js';
import { coordinate, escapeXml } from './svg.js';
import { textWidth } from './textWidth.js';
import { isFigure } from './valueAxis.js';
import { widestLine } from './wrapText.js';

const aboveBar = 5;
const belowLabel = 8;
const besideLeader = 6;
const afterLeader = 8;
const aboveRule = 13;
const edge = 2;

/** The label of the page's own area above the plot, with a line down to its bar. */
export function drawMainLabel(layout: BarLayout): readonly string[] {
  const { spec, paint, yOf, width, frame } = layout;
  const { lines, top } = layout.mainLabel;
  const index = spec.bars.findIndex(({ role }) => role === 'main');
  const bar = spec.bars[index];
  if (bar === undefined || lines.length === 0) return [];
  const middle = barMiddle(layout, index);
  const textLength = widestLine(lines, barLabelFont);
  const goesLeft = middle > (frame.left + frame.right) / 2;
  const x = goesLeft
    ? Math.min(width - edge, Math.max(middle + besideLeader, textLength + edge))
    : Math.max(edge, Math.min(middle - besideLeader, width - edge - textLength));
  const end = Math.min(yOf(Math.max(0, bar.value)) - aboveBar, yOf(0) - aboveBar);
  const start = top + (lines.length - 0.5) * barLabelHeight + belowLabel - barLabelHeight / 2;
  return [
    path('mainLeader', paint, `M${coordinate(middle)} ${coordinate(end)}V${coordinate(start)}`),
    ...lines.map((line, row) =>
      words(
        ['mainLabel', paint],
        { x, y: top + row * barLabelHeight, anchor: goesLeft ? 'end' : 'start' },
        escapeXml(line),
      ),
    ),
  ];
}

/** England as a dashed line across, named where the bars leave room for it. */
export function drawEngland(layout: BarLayout): readonly string[] {
  const { spec, paint, frame, yOf } = layout;
  const { england } = spec;
  if (!isFigure(england)) return [];
  const y = yOf(england);
  const label = `England ${numberText(england, spec.format)}`;
  return [
    path(
      'englandRule',
      paint,
      `M${coordinate(frame.left)} ${coordinate(y)}H${coordinate(frame.right)}`,
    ),
    words(['englandLabel', paint], englandPlace(layout, label, y), escapeXml(label)),
  ];
}

/**
 * Bars grow to the right, so there is room above the line on the left; below nought it is the
 * other way about. The line of the main label is kept clear of.
 */
function englandPlace(
  layout: BarLayout,
  label: string,
  y: number,
): { x: number; y: number; anchor: 'start' | 'end' } {
  const { spec, frame } = layout;
  if ((spec.england ?? 0) < 0)
    return { x: frame.right - besideLeader, y: y + aboveRule, anchor: 'end' };
  const length = textWidth(label, barFont);
  const start = Math.max(edge, Math.min(frame.left + besideLeader, frame.right - length));
  const end = start + length;
  const main = barMiddle(
    layout,
    spec.bars.findIndex(({ role }) => role === 'main'),
  );
  const isCrossed = main > start - besideLeader && main < end + besideLeader;
  if (!isCrossed) return { x: start, y: y - aboveRule, anchor: 'start' };
  const isRoomAfter = main + afterLeader + length <= frame.right;
  return isRoomAfter
    ? { x: main + afterLeader, y: y - aboveRule, anchor: 'start' }
    : { x: Math.max(main - besideLeader, end), y: y - aboveRule, anchor: 'end' };
}
