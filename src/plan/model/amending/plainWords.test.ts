import { describe, expect, it } from 'vitest';
import { faultOfWords, parseReason, tidyLine } from './plainWords.js';

describe('words that people type', () => {
  it('lose what cannot be seen, and doubled spaces', () => {
    expect(tidyLine('  A\u200b  line\u202e\nof\ttwo ')).toBe('A line of two');
    expect(tidyLine('\u0000\u0007')).toBe('');
  });

  it('may hold years, codes and counts, and no address or telephone number', () => {
    expect(faultOfWords('1,258 of 2024 and 2023/24, code E06000059', 100)).toBeNull();
    expect(faultOfWords('See anna@council.example', 100)).toContain('email');
    expect(faultOfWords('Ring +44 1305 000 000', 100)).toContain('telephone');
    expect(faultOfWords('abc', 2)).toBe('Use 2 characters or fewer. You have used 3');
  });

  it('make a reason once they say something', () => {
    expect(parseReason(' \u200b ')).toEqual({
      ok: false,
      error: 'Enter why you are changing this',
    });
    expect(parseReason(' It was  wrong. ')).toEqual({ ok: true, value: 'It was wrong.' });
  });
});
