import type { ChartBreak } from '../lib/chartSpec.js';
import { path } from './drawing.js';
import { boxOf, doOverlap, drawNote, noteLineHeight, wrapNote, type PlacedNote } from './notes.js';
import type { LinePlot } from './plot.js';
import { coordinate } from './svg.js';
import { dayNumber } from './timeAxis.js';

/** The notes of breaks, in a band above the plot where no line can run through them. */
export interface BreakNotes {
  readonly breaks: readonly PlacedBreak[];
  /** How tall the band is; 0 without breaks. */
  readonly height: number;
}

interface PlacedBreak {
  readonly x: number;
  readonly note: PlacedNote;
}

export interface BreakBand {
  readonly xOf: (day: number) => number;
  /** The days of the periods on the time axis, oldest first. */
  readonly days: readonly number[];
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

export const fromRule = 7;
const comfortable = 160;
const widest = 230;
const narrowest = 70;
const spaceBelow = 6;

/** Places the breaks that lie within the time axis; one before or after it parts nothing. */
export function planBreakNotes(breaks: readonly ChartBreak[], band: BreakBand): BreakNotes {
  const first = band.days[0] ?? 0;
  const last = band.days.at(-1) ?? 0;
  const shown = breaks
    .map((one) => ({ ...one, day: dayNumber(one.on) }))
    .filter(({ day }) => day > first && day <= last)
    .map(({ note, day }) => ({ note, x: ruleX(day, band) }))
    .sort((one, other) => one.x - other.x);
  const placed: PlacedBreak[] = [];
  for (const [index, { note, x }] of shown.entries()) {
    const between = [
      index === 0 ? band.left : (shown[index - 1]?.x ?? band.left),
      shown[index + 1]?.x ?? band.right,
    ] as const;
    const beside = keptInside(besideRule(note, x, between), band);
    placed.push({ x, note: belowOthers(beside, placed, band.top) });
  }
  const bottom = placed.reduce((low, { note }) => Math.max(low, boxOf(note).bottom), band.top);
  return { breaks: placed, height: placed.length === 0 ? 0 : bottom - band.top + spaceBelow };
}

export function drawBreaks({ breaks }: BreakNotes, { paint, frame }: LinePlot): string {
  return breaks
    .flatMap(({ x, note }) => [
      path(
        'break',
        paint,
        `M${coordinate(x)} ${coordinate(boxOf(note).top)}V${coordinate(frame.bottom)}`,
      ),
      drawNote(note, paint),
    ])
    .join('\n');
}

/** To the left of the rule as long as there is room for it, else on the roomier side. */
function besideRule(text: string, x: number, [left, right]: readonly [number, number]): PlacedNote {
  const roomLeft = x - left - fromRule;
  const roomRight = right - x - fromRule;
  const goesLeft = roomLeft >= comfortable || roomLeft >= roomRight;
  const room = Math.max(narrowest, Math.min(widest, goesLeft ? roomLeft : roomRight));
  return {
    lines: wrapNote(text, room),
    place: {
      x: goesLeft ? x - fromRule : x + fromRule,
      y: 0,
      anchor: goesLeft ? 'end' : 'start',
    },
  };
}

/** A note between two rules that leave it too little room stays on the drawing all the same. */
function keptInside(note: PlacedNote, { left, right }: BreakBand): PlacedNote {
  const box = boxOf(note);
  const moves = Math.max(0, left - box.left) - Math.max(0, box.right - right);
  return { ...note, place: { ...note.place, x: note.place.x + moves } };
}

function belowOthers(note: PlacedNote, placed: readonly PlacedBreak[], top: number): PlacedNote {
  for (let row = 0; ; row += 1) {
    const y = top + (row + 0.5) * noteLineHeight;
    const moved = { ...note, place: { ...note.place, y } };
    if (!placed.some((other) => doOverlap(boxOf(moved), boxOf(other.note)))) return moved;
  }
}

// A council or a definition begins the day after a period ends, which would put the rule on the
// old period's point: it is kept at least a quarter of the way from the periods on either side.
function ruleX(day: number, { xOf, days }: BreakBand): number {
  const before = xOf(days.findLast((one) => one < day) ?? day);
  const after = xOf(days.find((one) => one >= day) ?? day);
  const quarter = (after - before) / 4;
  return Math.max(before + quarter, Math.min(xOf(day), after - quarter));
}
