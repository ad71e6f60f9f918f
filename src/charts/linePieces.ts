import type { ChartBreak, ChartLine, ChartPoint, LineChartSpec } from '../lib/chartSpec.js';
import { isFigure } from './valueAxis.js';

/** A point that has a figure. */
export interface DrawnPoint extends ChartPoint {
  readonly value: number;
}

/**
 * The pieces in which a line is drawn: runs of points next to one another that have figures.
 * A missing figure ends a piece, and so does a day in `cuts` that lies between two points.
 */
export function linePieces(
  points: readonly ChartPoint[],
  cuts: readonly string[],
): readonly (readonly DrawnPoint[])[] {
  const pieces: DrawnPoint[][] = [];
  let piece: DrawnPoint[] = [];
  for (const point of points) {
    const before = piece.at(-1);
    const isCut = before !== undefined && cuts.some((day) => isBetween(day, before.at, point.at));
    if (piece.length > 0 && (isCut || !isFigure(point.value))) {
      pieces.push(piece);
      piece = [];
    }
    if (isFigure(point.value)) piece.push({ ...point, value: point.value });
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}

/**
 * The days at which a line is cut. The page's own area is cut at every break. Another line is
 * cut where the area has figures on both sides, for then it is the measure that changed, for
 * everyone; where the area has none before, it is the area that is new, and the rest go on.
 */
export function cutsOf(line: ChartLine, spec: Pick<LineChartSpec, 'lines' | 'breaks'>): string[] {
  const main = spec.lines.find(({ role }) => role === 'main');
  return spec.breaks
    .filter((one) => line.role === 'main' || main === undefined || hasBothSides(main, one))
    .map(({ on }) => on);
}

/** The newest point of a line that has a figure. */
export function lastDrawn(line: ChartLine): DrawnPoint | undefined {
  return linePieces(line.points, []).at(-1)?.at(-1);
}

function hasBothSides(main: ChartLine, { on }: ChartBreak): boolean {
  const drawn = main.points.filter(({ value }) => isFigure(value));
  return drawn.some(({ at }) => at < on) && drawn.some(({ at }) => at >= on);
}

function isBetween(day: string, before: string, after: string): boolean {
  return before < day && day <= after;
}

export const noFigures = 'no figures';

/** Why a line is not drawn: it has no figures, or none that may be compared. */
export function whyNotDrawn({ points }: ChartLine): string {
  return points.some(({ isLeftOut }) => isLeftOut) ? 'no figures to compare' : noFigures;
}
