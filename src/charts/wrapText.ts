import { textWidth, type ChartFont } from './textWidth.js';

/** A word of a text to be wrapped, with the font it is drawn in. */
export interface Word {
  readonly text: string;
  readonly font: ChartFont;
}

/** The words of a text, all in one font; a no-break space holds two together. */
export function toWords(text: string, font: ChartFont): readonly Word[] {
  return text
    .split(/[ \t\n\r]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, font }));
}

export function wordsWidth(words: readonly Word[]): number {
  return words.reduce(
    (sum, { text, font }, index) => sum + textWidth(index === 0 ? text : ` ${text}`, font),
    0,
  );
}

/** Puts words on lines no wider than `width`; a word wider than a whole line is cut up. */
export function wrapWords<W extends Word>(
  words: readonly W[],
  width: number,
): readonly (readonly W[])[] {
  const lines: W[][] = [];
  let line: W[] = [];
  for (const word of words.flatMap((one) => cutToWidth(one, width))) {
    if (line.length > 0 && wordsWidth([...line, word]) > width) {
      lines.push(line);
      line = [];
    }
    line.push(word);
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** Lines of plain text no wider than `width`. */
export function wrapText(text: string, width: number, font: ChartFont): readonly string[] {
  return wrapWords(toWords(text, font), width).map((line) =>
    line.map((word) => word.text).join(' '),
  );
}

/** The width of the widest of some lines of plain text. */
export function widestLine(lines: readonly string[], font: ChartFont): number {
  return lines.reduce((widest, line) => Math.max(widest, textWidth(line, font)), 0);
}

function cutToWidth<W extends Word>(word: W, width: number): readonly W[] {
  if (textWidth(word.text, word.font) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word.text) {
    if (piece !== '' && textWidth(piece + character, word.font) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].map((text) => ({ ...word, text }));
}
