import type { LineChartSpec } from '../lib/chartSpec.js';
import { numberText } from '../lib/decimal.js';
import { drawBreaks } from './breakNotes.js';
import { drawing, path, words } from './drawing.js';
import { drawEndLabels } from './endLabelMarks.js';
import { fromAxis, layOutLines, periodLineHeight, type LineLayout } from './lineLayout.js';
import { drawLine } from './lineMarks.js';
import { drawNote } from './notes.js';
import type { ChartSize, Paint } from './paint.js';
import { coordinate, escapeXml } from './svg.js';

const tickLength = 5;
const periodsBelowAxis = 18;

/**
 * A line chart as SVG: 720 × 400, or 340 wide and 330 tall; taller where its notes need it.
 * Gaps and breaks part a line, a single point is a point, and each line is named at its end.
 */
export function renderLineChart(spec: LineChartSpec, size: ChartSize, paint: Paint): string {
  const layout = layOutLines(spec, size, paint);
  const { plot } = layout;
  const mainOnTop = [
    ...spec.lines.filter(({ role }) => role !== 'main').reverse(),
    ...spec.lines.filter(({ role }) => role === 'main'),
  ];
  return drawing(spec, paint, {
    size,
    width: layout.width,
    height: layout.height,
    parts: [
      ...drawValueAxis(layout),
      ...drawTimeAxis(layout),
      drawBreaks(layout.breaks, plot),
      layout.gapNote === null ? '' : drawNote(layout.gapNote, paint),
      ...mainOnTop.map((line) => drawLine(line, plot)),
      ...drawEndLabels(layout.labels.labels, plot),
    ],
  });
}

function drawValueAxis({ axis, plot }: LineLayout): readonly string[] {
  if (axis === null) return [];
  const { frame, paint, yOf } = plot;
  return axis.ticks.flatMap((tick) => {
    const y = yOf(tick);
    const isZeroInside = tick === 0 && y < frame.bottom;
    const rule = `M${coordinate(frame.left)} ${coordinate(y)}H${coordinate(frame.right)}`;
    return [
      path(isZeroInside ? 'base' : 'grid', paint, rule),
      words(
        ['axisText', paint],
        { x: frame.left - fromAxis, y, anchor: 'end' },
        escapeXml(numberText(tick, axis.format)),
      ),
    ];
  });
}

function drawTimeAxis({ periods, plot }: LineLayout): readonly string[] {
  const { frame, paint } = plot;
  const bottom = coordinate(frame.bottom);
  return [
    path('base', paint, `M${coordinate(frame.left)} ${bottom}H${coordinate(frame.right)}`),
    ...periods.flatMap(({ tick, middle, lines }) => [
      path('tick', paint, `M${coordinate(tick)} ${bottom}v${tickLength}`),
      ...lines.map((line, index) =>
        words(
          ['axisText', paint],
          {
            x: middle,
            y: frame.bottom + periodsBelowAxis + index * periodLineHeight,
            anchor: 'middle',
          },
          escapeXml(line),
        ),
      ),
    ]),
  ];
}
