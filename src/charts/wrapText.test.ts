import { describe, expect, it } from 'vitest';

import { textWidth } from './textWidth.js';
import { wrapText } from './wrapText.js';

const font = { size: 15, isBold: false };

describe('wrapText', () => {
  it('breaks between words and keeps every line within the width', () => {
    const lines = wrapText('Dorset Council began April 2019', 110, font);
    expect(lines).toEqual(['Dorset Council', 'began April', '2019']);
    for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(110);
  });

  it('keeps words joined by a no-break space together', () => {
    expect(wrapText('South West: no\u00a0figures', 110, font)).toEqual([
      'South West:',
      'no\u00a0figures',
    ]);
  });

  it('cuts a word that is wider than a line', () => {
    expect(wrapText('Llanfairpwllgwyngyll', 80, font).join('')).toBe('Llanfairpwllgwyngyll');
    expect(wrapText('Llanfairpwllgwyngyll', 80, font).length).toBeGreaterThan(1);
  });

  it('has no line for no text', () => {
    expect(wrapText('  ', 80, font)).toEqual([]);
  });
});

describe('textWidth', () => {
  it('is a little more than the real width: 5.77 em for “Similar areas”', () => {
    const width = textWidth('Similar areas', { size: 100, isBold: false });
    expect(width).toBeGreaterThan(577);
    expect(width).toBeLessThan(620);
  });
});
