import type { ChartLine } from '../lib/chartSpec.js';
import { circle, path, pathStep } from './drawing.js';
import { cutsOf, linePieces, type DrawnPoint } from './linePieces.js';
import { dotRole, type InkRole } from './paint.js';
import type { LinePlot, Spot } from './plot.js';
import { dayNumber } from './timeAxis.js';

const lineInk = {
  main: 'mainLine',
  england: 'englandLine',
  region: 'regionLine',
  neighbours: 'neighboursLine',
} as const satisfies Record<ChartLine['role'], InkRole>;

const radii = { main: { full: 4.5, hollow: 5.5 }, other: { full: 3.6, hollow: 3.6 } };
// Points of the main line nearer together than this would run into one another.
const leastBetweenDots = 20;

/** One path of as many pieces as the line has, and its points: alone, provisional or main. */
export function drawLine(line: ChartLine, plot: LinePlot): string {
  const pieces = linePieces(line.points, cutsOf(line, plot.spec));
  const d = pieces
    .filter(({ length }) => length > 1)
    .map((piece) => pieceSteps(piece, plot))
    .join('');
  const hasEveryDot = line.role === 'main' && areFarApart(line, plot);
  const newest = pieces.at(-1)?.at(-1);
  const dots = pieces.flatMap((piece) =>
    piece
      .filter(
        (point) =>
          hasEveryDot ||
          piece.length === 1 ||
          point.isProvisional ||
          (line.role === 'main' && point === newest),
      )
      .map((point) => drawDot(line, point, plot)),
  );
  return [path(lineInk[line.role], plot.paint, d), ...dots].filter((one) => one !== '').join('\n');
}

function drawDot({ role }: ChartLine, point: DrawnPoint, plot: LinePlot): string {
  const radius = radii[role === 'main' ? 'main' : 'other'];
  return circle(dotRole(role, point.isProvisional), plot.paint, {
    ...drawnSpot(point, plot),
    r: point.isProvisional ? radius.hollow : radius.full,
  });
}

function pieceSteps(piece: readonly DrawnPoint[], plot: LinePlot): string {
  return piece
    .map((point, index) => pathStep(index === 0 ? 'M' : 'L', drawnSpot(point, plot)))
    .join('');
}

function drawnSpot(point: DrawnPoint, { xOf, yOf }: LinePlot): Spot {
  return { x: xOf(dayNumber(point.at)), y: yOf(point.value) };
}

function areFarApart({ points }: ChartLine, { xOf }: LinePlot): boolean {
  return points.every(({ at }, index) => {
    const before = points[index - 1];
    return (
      before === undefined || xOf(dayNumber(at)) - xOf(dayNumber(before.at)) >= leastBetweenDots
    );
  });
}
