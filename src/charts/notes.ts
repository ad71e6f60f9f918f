import type { Paint } from './paint.js';
import { words, typeSize, type TextPlace } from './drawing.js';
import { escapeXml } from './svg.js';
import { widestLine, wrapText } from './wrapText.js';

export const noteFont = { size: typeSize, isBold: false };
export const noteLineHeight = 18;

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

export function wrapNote(text: string, width: number): readonly string[] {
  return wrapText(text, width, noteFont);
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

/** A note above the plot, with its middle as near to `middle` as the drawing's edges allow. */
export function noteInBand(
  text: string,
  { middle, width, top }: { readonly middle: number; readonly width: number; readonly top: number },
): PlacedNote {
  const lines = wrapNote(text, Math.min(widestInBand, width - 4));
  const half = widestLine(lines, noteFont) / 2;
  const x = Math.max(half + 2, Math.min(middle, width - half - 2));
  return { lines, place: { x, y: top, anchor: 'middle' } };
}
