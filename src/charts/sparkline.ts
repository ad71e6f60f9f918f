import type { ChartLine, ChartPoint, SparklineSpec } from '../lib/chartSpec.js';
import { cutsOf, linePieces, type DrawnPoint } from './linePieces.js';
import { scaleBetween } from './plot.js';
import { coordinate } from './svg.js';
import { dayNumber } from './timeAxis.js';
import { isFigure } from './valueAxis.js';

const width = 132;
const height = 36;
const inset = 5;
const endRadius = 3.6;
const aloneRadius = 2.2;

/** A small line beside a measure's name, England's dashed beneath; hidden from screen readers. */
export function renderSparkline(spec: SparklineSpec): string {
  const points = [...spec.main, ...spec.england];
  const values = points.map(({ value }) => value).filter(isFigure);
  const days = points.map(({ at }) => dayNumber(at));
  const xOf = scaleBetween(ends(days), [inset, width - inset]);
  const yOf = scaleBetween(ends(values), [height - inset, inset]);
  const spot = (point: ChartPoint): string =>
    `${coordinate(xOf(dayNumber(point.at)))} ${coordinate(yOf(point.value ?? 0))}`;
  const dot = (point: ChartPoint, r: number): string => {
    const [x = '', y = ''] = spot(point).split(' ');
    return `<circle class="c-spark-p" cx="${x}" cy="${y}" r="${r}"/>`;
  };
  const [pieces = [], england = []] = piecesOf(spec);
  const newest = pieces.at(-1)?.at(-1);
  return [
    `<svg class="wm-spark" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">`,
    linePath('c-spark-e', england, spot),
    linePath('c-spark-d', pieces, spot),
    ...pieces
      .filter(([only, second]) => second === undefined && only !== newest)
      .flatMap((piece) => piece.map((point) => dot(point, aloneRadius))),
    newest === undefined ? '' : dot(newest, endRadius),
    '</svg>',
  ].join('');
}

/** The pieces of the area's line and of England's, cut as in the large chart. */
function piecesOf({ main, england, breaks = [] }: SparklineSpec): (readonly DrawnPoint[])[][] {
  const lines: readonly ChartLine[] = [
    { name: 'area', role: 'main', points: main },
    { name: 'England', role: 'england', points: england },
  ];
  return lines.map((line) => [...linePieces(line.points, cutsOf(line, { lines, breaks }))]);
}

function linePath(
  className: string,
  pieces: readonly (readonly ChartPoint[])[],
  spot: (point: ChartPoint) => string,
): string {
  const d = pieces
    .filter(({ length }) => length > 1)
    .map((piece) => `M${piece.map(spot).join('L')}`)
    .join('');
  return d === '' ? '' : `<path class="${className}" d="${d}"/>`;
}

function ends(numbers: readonly number[]): readonly [number, number] {
  return [
    numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? 0),
    numbers.reduce((one, other) => Math.max(one, other), numbers[0] ?? 0),
  ];
}
