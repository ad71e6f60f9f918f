import { wordsOverGrid } from './paint.js';
import { boxOf, noteLineHeight, wrapNote, type NoteBox, type PlacedNote } from './notes.js';
import { spotOf, type LinePlot, type Spot } from './plot.js';
import { linePieces } from './linePieces.js';
import { dayNumber } from './timeAxis.js';
import { textWidth } from './textWidth.js';
import { noteFont } from './notes.js';

type Segment = readonly [Spot, Spot];

const sideSpace = 8;
const roomAround = 6;
const widest = 180;
const rowStep = 6;
const mostLines = 4;

/**
 * The note about missing figures, in the middle of the widest gap and where no line, point or
 * rule runs. Answers `null` where there is no such place, and the note must stand above the plot.
 */
export function placeGapNote(plot: LinePlot, ruleXs: readonly number[]): PlacedNote | null {
  const text = plot.spec.gapNote;
  if (text === null) return null;
  const [from, to] = widestGap(plot);
  const room = Math.min(widest, to - from - 2 * sideSpace);
  if (longestWord(text) > room) return null;
  const lines = wrapNote(text, room);
  if (lines.length > mostLines) return null;
  const obstacles = [...segmentsOf(plot), ...ruleXs.map((x) => upright(x, plot))];
  const { top, bottom } = plot.frame;
  const half = noteLineHeight / 2;
  for (let y = top + 2 * noteLineHeight; y + lines.length * noteLineHeight < bottom; y += rowStep) {
    const place = { x: (from + to) / 2, y, anchor: 'middle', more: wordsOverGrid } as const;
    const box = grown(boxOf({ place, lines }));
    if (box.top >= top - half && !obstacles.some((one) => doesTouch(one, box))) {
      return { place, lines };
    }
  }
  return null;
}

/** From where to where the main line is missing: within it if it can be, else before or after. */
export function widestGap({
  spec,
  frame,
  xOf,
}: Pick<LinePlot, 'spec' | 'frame' | 'xOf'>): readonly [number, number] {
  const main = spec.lines.find(({ role }) => role === 'main') ?? spec.lines[0];
  const xs = linePieces(main?.points ?? [], []).map(
    (piece) =>
      [xOf(dayNumber(piece[0]?.at ?? '')), xOf(dayNumber(piece.at(-1)?.at ?? ''))] as const,
  );
  const inner = xs.slice(1).map(([start], index) => [xs[index]?.[1] ?? start, start] as const);
  const outer = [
    [frame.left, xs[0]?.[0] ?? frame.right],
    [xs.at(-1)?.[1] ?? frame.left, frame.right],
  ] as const;
  return (inner.length > 0 ? inner : outer).reduce((one, other) =>
    other[1] - other[0] > one[1] - one[0] ? other : one,
  );
}

function longestWord(text: string): number {
  return text.split(/\s+/u).reduce((most, word) => Math.max(most, textWidth(word, noteFont)), 0);
}

function segmentsOf(plot: LinePlot): readonly Segment[] {
  return plot.spec.lines.flatMap(({ points }) => {
    const spots = points.map((point) => spotOf(plot, point));
    return spots.flatMap((spot, index): readonly Segment[] => {
      if (spot === null) return [];
      return [[spots[index - 1] ?? spot, spot]];
    });
  });
}

function upright(x: number, { frame }: LinePlot): Segment {
  return [
    { x, y: frame.top },
    { x, y: frame.bottom },
  ];
}

function grown({ left, right, top, bottom }: NoteBox): NoteBox {
  return {
    left: left - roomAround,
    right: right + roomAround,
    top: top - roomAround,
    bottom: bottom + roomAround,
  };
}

/** Whether a straight segment passes through a rectangle (Liang and Barsky's clipping). */
function doesTouch([start, end]: Segment, box: NoteBox): boolean {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  let enters = 0;
  let leaves = 1;
  const sides = [
    [-dx, start.x - box.left],
    [dx, box.right - start.x],
    [-dy, start.y - box.top],
    [dy, box.bottom - start.y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters <= leaves;
}
