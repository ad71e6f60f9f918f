import { describe, expect, it } from 'vitest';

import { makeDrawable } from './drawable.js';
import { fontCoverage } from './fontCoverage.js';
import { readFonts } from './typeset.js';

const covers = fontCoverage(readFonts());

function drawn(text: string): string {
  return makeDrawable(covers).drawable(text);
}

describe('text that the fonts can draw', () => {
  it('keeps what the fonts have: accents, dashes, true minus, pound and curly quotes', () => {
    const text = 'Zoë O’Neill – 5 to 9 £3, “Bŵthyn”, −1,204.1%, ≥ 5, naïve façade';
    const { drawable, replaced } = makeDrawable(covers);
    expect(drawable(text)).toBe(text);
    expect(replaced()).toEqual([]);
  });

  it('composes letters that came in parts', () => {
    expect(drawn('Zoe\u0308')).toBe('Zoë');
  });

  it('takes a character apart when its parts can be drawn', () => {
    expect(drawn('ṩ ① Ⅳ ｆｕｌｌ')).toBe('s 1 IV full');
  });

  it('puts a word or a plain sign for common symbols', () => {
    expect(drawn('non\u2011breaking')).toBe('non-breaking');
    expect(drawn('✓ done')).toBe('yes done');
  });

  it('turns tabs and line ends into spaces and drops what cannot be seen', () => {
    expect(drawn('a\tb\nc\u3000d\u200be\ufefff\u00ad')).toBe('a b c def');
  });

  it('puts a question mark for what has no likeness, and lists each character once', () => {
    const { drawable, replaced } = makeDrawable(covers);
    expect(drawable('🏠 家 🏠')).toBe('? ? ?');
    expect(replaced()).toEqual([
      { character: '家', codePoint: 'U+5BB6', replacement: '?' },
      { character: '🏠', codePoint: 'U+1F3E0', replacement: '?' },
    ]);
  });

  it('drops half of a broken pair, which no file could hold', () => {
    expect(drawn('a\ud83cb')).toBe('ab');
  });

  it('never gives a text that the fonts cannot draw', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join('');
    const left = Array.from(drawn(all)).filter((one) => !covers(one.codePointAt(0) ?? 0));
    expect(left).toEqual([]);
  });
});
