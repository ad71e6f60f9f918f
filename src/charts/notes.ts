import { wordsOverGrid, type Paint } from './paint.js';
import { words, typeSize, type TextPlace } from './drawing.js';
import { escapeXml } from './svg.js';
import { widestLine, wrapText } from './wrapText.js';

export const noteFont = { size: typeSize, isBold: false };
export const noteLineHeight = 18;

const balanceStep = 6;
const leastWidth = 60;

/** Lines of a note with the place of the first; the rest follow below. */
export interface PlacedNote {
  readonly place: TextPlace;
  readonly lines: readonly string[];
}

/** The rectangle that a note covers. */
export interface NoteBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function drawNote({ place, lines }: PlacedNote, paint: Paint): string {
  return lines
    .map((line, index) =>
      words(['note', paint], { ...place, y: place.y + index * noteLineHeight }, escapeXml(line)),
    )
    .join('\n');
}

export function boxOf({ place, lines }: PlacedNote): NoteBox {
  const width = widestLine(lines, noteFont);
  const shares = { start: 0, middle: 0.5, end: 1 };
  const left = place.x - width * shares[place.anchor ?? 'start'];
  const top = place.y - noteLineHeight / 2;
  return { left, right: left + width, top, bottom: top + lines.length * noteLineHeight };
}

/** Wraps a note to lines of about the same length, as few as `width` allows. */
export function wrapNote(text: string, width: number): readonly string[] {
  let lines = wrapText(text, width, noteFont);
  for (let narrower = width - balanceStep; narrower > leastWidth; narrower -= balanceStep) {
    const tried = wrapText(text, narrower, noteFont);
    if (tried.length > lines.length || widestLine(tried, noteFont) > narrower) return lines;
    lines = tried;
  }
  return lines;
}

export function doOverlap(one: NoteBox, other: NoteBox): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

const widestInBand = 300;

export interface NoteRoom {
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** A note above the plot, with its middle as near to `middle` as the room beside it allows. */
export function noteInBand(text: string, { middle, left, right, top }: NoteRoom): PlacedNote {
  const lines = wrapNote(text, Math.max(leastWidth, Math.min(widestInBand, right - left)));
  const half = widestLine(lines, noteFont) / 2;
  const x = Math.max(left + half, Math.min(middle, right - half));
  return {
    lines,
    place: { x, y: top + noteLineHeight / 2, anchor: 'middle', more: wordsOverGrid },
  };
}
