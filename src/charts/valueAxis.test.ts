import { describe, expect, it } from 'vitest';

import { aBarChart, aLine, aLineChart, yearly } from './fixtures/chartBuilders.js';
import { barAxis, lineAxis, lowestTickText, startsAboveZero } from './valueAxis.js';

function chartOf(...values: readonly (number | null)[]) {
  const points = yearly(Object.fromEntries(values.map((value, index) => [2000 + index, value])));
  return aLineChart({ lines: [aLine({ points })] });
}

describe('lineAxis', () => {
  it('begins at nought where the figures fill half of it', () => {
    expect(lineAxis(chartOf(13.1, 32))?.ticks).toEqual([0, 10, 20, 30, 40]);
    expect(startsAboveZero(chartOf(13.1, 32))).toBe(false);
  });

  it('leaves nought out where the figures are close together, and says so', () => {
    expect(lineAxis(chartOf(12, 19))?.ticks).toEqual([12, 14, 16, 18, 20]);
    expect(startsAboveZero(chartOf(12, 19))).toBe(true);
    expect(lowestTickText(chartOf(12, 19))).toBe('12%');
  });

  it('keeps nought for figures below it', () => {
    expect(lineAxis(chartOf(-3.9, -3.5))?.ticks).toEqual([-4, -3, -2, -1, 0]);
    expect(startsAboveZero(chartOf(-3.9, -3.5))).toBe(false);
  });

  it('has no ticks finer than the figures are written', () => {
    expect(lineAxis(chartOf(95.1, 95.3))?.ticks).toEqual([95, 96]);
    expect(lineAxis(chartOf(0, 0))?.ticks).toEqual([0, 1]);
  });

  it('is absent where there is no figure', () => {
    expect(lineAxis(chartOf(null, null))).toBeNull();
    expect(startsAboveZero(chartOf(null, null))).toBe(false);
    expect(lowestTickText(chartOf(null))).toBeNull();
  });
});

describe('barAxis', () => {
  it('begins at nought however close together the figures are', () => {
    const bars = [94, 97].map((value) => ({ name: 'Kent', value, role: 'other' as const }));
    expect(barAxis(aBarChart({ bars, england: 96 })).ticks).toEqual([0, 20, 40, 60, 80, 100]);
  });
});
