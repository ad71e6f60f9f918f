import { describe, expect, it } from 'vitest';

import { fontCoverage } from './fontCoverage.js';
import { readFonts } from './typeset.js';

const point = (character: string): number => character.codePointAt(0) ?? 0;

describe('what the fonts of a report cover', () => {
  const covers = fontCoverage(readFonts());

  it('includes every printable character of ASCII and Latin-1 but the micro sign', () => {
    const codes = Array.from({ length: 0xff - 0x20 }, (_, index) => index + 0x20);
    const printable = codes.filter((code) => code < 0x7f || (code > 0x9f && code !== 0xad));
    expect(printable.filter((code) => !covers(code))).toEqual([point('µ')]);
  });

  it('includes the Welsh and Polish letters of names', () => {
    expect(Array.from('ŵŷŴŶąćęłńóśźż').every((letter) => covers(point(letter)))).toBe(true);
  });

  it('does not include the shapes of verdicts, Chinese or pictures', () => {
    expect(Array.from('▲▼家🏠').some((character) => covers(point(character)))).toBe(false);
  });

  it('refuses a file that is not a font with characters', () => {
    expect(() => fontCoverage([new Uint8Array(64)])).toThrow('no cmap table');
  });
});
