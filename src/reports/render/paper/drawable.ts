import type { Coverage } from './fontCoverage.js';

/** A character that the report's fonts cannot draw, and what stands in its place. */
export interface ReplacedCharacter {
  readonly character: string;
  /** `U+1F600` */
  readonly codePoint: string;
  readonly replacement: string;
}

export interface Drawable {
  /** The text with every character drawable. */
  readonly drawable: (text: string) => string;
  /** What has been replaced so far, in order of code point. */
  readonly replaced: () => readonly ReplacedCharacter[];
}

/** What a character is to a reader, where its shape is not to be had. */
const standIns: Readonly<Record<string, string>> = {
  '\u00b5': 'u',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2192': 'to',
  '\u2190': 'from',
  '\u2713': 'yes',
  '\u2714': 'yes',
  '\u2717': 'no',
  '\u2718': 'no',
  '\u2605': '*',
  '\u25cf': '•',
  '\u25aa': '•',
  '\u25e6': '•',
};

/** Leaves no trace: joiners, direction marks, variation selectors and other ignorable characters. */
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}]$/u;
// Without U+FEFF, which is a mark of byte order that JavaScript takes for a space.
const whiteSpace = /[^\S\ufeff]/u;
const marks = /\p{M}/gu;

// Every font has the whole of ASCII; a report is nearly all of it.
const notAscii = /[^\x20-\x7e]/gu;

/**
 * Makes text that the fonts can draw wholly, because one character without a shape makes a PDF/UA
 * file invalid: composed letters first, then the plain letters a character is made of (`ṩ` → `s`,
 * `ﬁ` → `fi`), then a stand-in, then a question mark. White space of every kind becomes a space.
 */
export function makeDrawable(covers: Coverage): Drawable {
  const found = new Map<string, string>();
  const one = (character: string): string => {
    if (covers(character.codePointAt(0) ?? 0) && !invisible.test(character)) return character;
    if (whiteSpace.test(character)) return ' ';
    const replacement = found.get(character) ?? replacementFor(character, covers);
    found.set(character, replacement);
    return replacement;
  };
  return {
    drawable: (text) => text.normalize('NFC').replace(notAscii, one),
    replaced: () =>
      [...found.keys()].sort(byCodePoint).map((character) => ({
        character,
        codePoint: codePointName(character),
        replacement: found.get(character) ?? '',
      })),
  };
}

function replacementFor(character: string, covers: Coverage): string {
  const standIn = standIns[character];
  if (standIn !== undefined) return standIn;
  if (invisible.test(character)) return '';
  const plain = character.normalize('NFKD').replace(marks, '');
  const isDrawable = Array.from(plain).every((part) => covers(part.codePointAt(0) ?? 0));
  if (plain !== '') return isDrawable ? plain : '?';
  // A mark with nothing under it.
  return '';
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function byCodePoint(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
}
