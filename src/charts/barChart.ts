import type { BarChartSpec, ChartBar } from '../lib/chartSpec.js';
import { numberText } from '../lib/decimal.js';
import { drawEngland, drawMainLabel } from './barLabels.js';
import { barFont, barFromAxis, barMiddle, layOutBars, type BarLayout } from './barLayout.js';
import { noFigures } from './linePieces.js';
import { circle, drawing, path, words } from './drawing.js';
import type { ChartSize, InkRole, Paint } from './paint.js';
import { coordinate, escapeXml } from './svg.js';
import { isFigure } from './valueAxis.js';
import { wrapText } from './wrapText.js';

const barInk = {
  other: 'bar',
  neighbours: 'neighboursBar',
  main: 'mainBar',
} as const satisfies Record<ChartBar['role'], InkRole>;

const dotsBelowPlot = 6;
const endsBelowPlot = 24;
const mainBarIsWider = 1.4;

/**
 * Every authority as a bar, from nought up or, below nought, down: 720 × 300 wide or 340 narrow.
 * Similar areas have a dot below, the page's own area its label above, England a dashed line.
 */
export function renderBarChart(spec: BarChartSpec, size: ChartSize, paint: Paint): string {
  const layout = layOutBars(spec, size, paint);
  const { frame } = layout;
  const zero = `M${coordinate(frame.left)} ${coordinate(layout.yOf(0))}H${coordinate(frame.right)}`;
  return drawing(spec, paint, {
    size,
    width: layout.width,
    height: layout.height,
    parts: [
      ...drawTicks(layout),
      ...(['other', 'neighbours', 'main'] as const).map((role) => drawBars(layout, role)),
      ...drawNeighbourDots(layout),
      path('base', paint, zero),
      ...drawEngland(layout),
      ...drawMainLabel(layout),
      ...drawEnds(layout),
    ],
  });
}

function drawTicks({ spec, axis, frame, paint, yOf }: BarLayout): readonly string[] {
  if (spec.bars.length === 0) {
    const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
    return [words(['note', paint], { ...middle, anchor: 'middle' }, noFigures)];
  }
  return axis.ticks.flatMap((tick) => {
    const y = yOf(tick);
    return [
      path('grid', paint, `M${coordinate(frame.left)} ${coordinate(y)}H${coordinate(frame.right)}`),
      words(
        ['axisText', paint],
        { x: frame.left - barFromAxis, y, anchor: 'end' },
        escapeXml(numberText(tick, axis.format)),
      ),
    ];
  });
}

/** All bars of a kind as one path; a bar of nought has no height, and its place stays empty. */
function drawBars(layout: BarLayout, role: ChartBar['role']): string {
  const { spec, paint, yOf, slot } = layout;
  const isMain = role === 'main';
  const width = isMain ? Math.min(slot, layout.barWidth * mainBarIsWider) : layout.barWidth;
  const zero = coordinate(yOf(0));
  const bars = spec.bars.map((bar, index) => {
    if (bar.role !== role || !isFigure(bar.value) || bar.value === 0) return '';
    const left = coordinate(barMiddle(layout, index) - width / 2);
    return `M${left} ${zero}V${coordinate(yOf(bar.value))}h${coordinate(width)}V${zero}z`;
  });
  return path(barInk[role], paint, bars.join(''));
}

function drawNeighbourDots(layout: BarLayout): readonly string[] {
  const { spec, paint, frame, barWidth } = layout;
  const r = Math.max(1.8, Math.min(2.6, barWidth * 0.8));
  return spec.bars.flatMap(({ role }, index) =>
    role === 'neighbours'
      ? [
          circle('barDot', paint, {
            x: barMiddle(layout, index),
            y: frame.bottom + dotsBelowPlot,
            r,
          }),
        ]
      : [],
  );
}

function drawEnds({ spec, paint, frame }: BarLayout): readonly string[] {
  const y = frame.bottom + endsBelowPlot;
  const room = (frame.right - frame.left) / 2 - 8;
  const first = (text: string): string => escapeXml(wrapText(text, room, barFont)[0] ?? '');
  return [
    words(['axisText', paint], { x: frame.left, y }, first(spec.lowestLabel)),
    words(['axisText', paint], { x: frame.right, y, anchor: 'end' }, first(spec.highestLabel)),
  ];
}
