import { describe, expect, it } from 'vitest';

import { renderBarChart } from './barChart.js';
import { aBarChart } from './fixtures/chartBuilders.js';
import { readDrawing } from './fixtures/readDrawing.js';
import type { BarChartSpec } from '../lib/chartSpec.js';

function draw(spec: Partial<BarChartSpec> = {}) {
  return readDrawing(renderBarChart(aBarChart(spec), 'wide', 'page'));
}

function heightOf(piece: readonly (readonly [number, number])[] | undefined): number {
  return (piece?.[0]?.[1] ?? 0) - (piece?.[1]?.[1] ?? 0);
}

describe('renderBarChart', () => {
  it('draws every bar from nought, as tall as its figure', () => {
    const drawing = draw();
    const heights = ['c-bar--near', 'c-bar--main', 'c-bar'].map((className) =>
      heightOf(drawing.piecesOf(className)[0]),
    );
    const [ten = 0, twenty = 0, thirty = 0] = heights;
    expect(twenty / ten).toBeCloseTo(2, 1);
    expect(thirty / ten).toBeCloseTo(3, 1);
    expect(drawing.texts).toContain('0%');
  });

  it('draws bars down from the nought line for figures below nought', () => {
    const drawing = draw({
      bars: [
        { name: 'Kent', value: -0.5, role: 'other' },
        { name: 'Dorset', value: 0.5, role: 'main' },
      ],
      england: -0.03,
      format: { decimals: 2, prefix: '', suffix: '' },
    });
    expect(heightOf(drawing.piecesOf('c-bar')[0])).toBeLessThan(0);
    expect(heightOf(drawing.piecesOf('c-bar--main')[0])).toBeGreaterThan(0);
    expect(drawing.texts).toContain('−0.5');
    expect(drawing.texts).toContain('England −0.03');
  });

  it('reaches over 100 per cent for the figures that do', () => {
    const { texts, boxes } = draw({
      bars: [{ name: 'City of London', value: 233.3, role: 'other' }],
      mainLabel: null,
    });
    expect(texts).toContain('250%');
    expect(Math.min(...boxes.map(({ top }) => top))).toBeGreaterThanOrEqual(0);
  });

  it('draws no bar for a figure of nought but still points to the area', () => {
    const drawing = draw({
      bars: [
        { name: 'Dorset', value: 0, role: 'main' },
        { name: 'Kent', value: 5, role: 'other' },
      ],
    });
    expect(drawing.piecesOf('c-bar--main')).toEqual([]);
    expect(drawing.piecesOf('c-main-lead')).toHaveLength(1);
  });

  it('marks similar areas with a dot below as well as a darker bar', () => {
    const drawing = draw();
    const bar = drawing.piecesOf('c-bar--near')[0] ?? [];
    const [dot] = drawing.circles;
    const middle = ((bar[0]?.[0] ?? 0) + (bar[2]?.[0] ?? 0)) / 2;
    expect(dot?.className).toBe('c-neardots');
    expect(dot?.x).toBeCloseTo(middle, 0);
  });

  it('keeps the name of England clear of the line to the main bar', () => {
    const drawing = draw({
      bars: [
        { name: 'Dorset', value: 3, role: 'main' },
        ...Array.from({ length: 20 }, (_, index) => ({
          name: `Place ${index}`,
          value: 10 + index,
          role: 'other' as const,
        })),
      ],
    });
    const line = drawing.piecesOf('c-main-lead')[0]?.[0]?.[0] ?? 0;
    const label = drawing.textBoxes.find(({ text }) => text === 'England 15%');
    expect(label?.left).toBeGreaterThan(line);
  });

  it('says so where no authority has a figure', () => {
    expect(draw({ bars: [], england: null, mainLabel: null }).texts).toContain('no figures');
  });
});
