import { describe, expect, it } from 'vitest';

import { aLine, aLineChart, yearly } from './fixtures/chartBuilders.js';
import { readDrawing, type Drawing } from './fixtures/readDrawing.js';
import { renderLineChart } from './lineChart.js';
import type { LineChartSpec } from '../lib/chartSpec.js';

function draw(spec: Partial<LineChartSpec>, size: 'wide' | 'narrow' = 'wide'): Drawing {
  return readDrawing(renderLineChart(aLineChart(spec), size, 'page'));
}

describe('renderLineChart with missing figures', () => {
  const gap = yearly({ 2018: 0, 2019: 4, 2020: null, 2021: null, 2022: 10, 2023: 11 });

  it('draws two pieces and nothing between them', () => {
    const drawing = draw({ lines: [aLine({ points: gap })] });
    const pieces = drawing.piecesOf('c-main');
    expect(pieces.map(({ length }) => length)).toEqual([2, 2]);
    expect(pieces[0]?.[1]?.[0]).toBeLessThan(pieces[1]?.[0]?.[0] ?? 0);
  });

  it('puts a true nought on the axis', () => {
    const drawing = draw({ lines: [aLine({ points: gap })] });
    const axis = drawing.piecesOf('c-base').at(-1);
    expect(drawing.piecesOf('c-main')[0]?.[0]?.[1]).toBe(axis?.[0]?.[1]);
  });

  it('writes the note about the gap within it', () => {
    const drawing = draw({
      lines: [aLine({ points: gap })],
      gapNote: 'not collected in 2020 and 2021',
    });
    const note = drawing.textBoxes.filter(({ text }) => /collected|2020 and/.test(text));
    const [before, after] = drawing.piecesOf('c-main');
    expect(note.map(({ text }) => text).join(' ')).toBe('not collected in 2020 and 2021');
    for (const { left, right } of note) {
      expect(left).toBeGreaterThan(before?.[1]?.[0] ?? 0);
      expect(right).toBeLessThan(after?.[0]?.[0] ?? 0);
    }
  });

  it('writes the note above the plot where a gap is too narrow for it', () => {
    const points = yearly({ 2014: 1, 2015: 2, 2016: null, 2017: 3, 2018: 4, 2019: 5, 2020: 6 });
    const drawing = draw({ lines: [aLine({ points })], gapNote: 'questionnaires lost' }, 'narrow');
    const note = drawing.textBoxes.find(({ text }) => text.includes('lost'));
    const highest = Math.min(
      ...drawing
        .piecesOf('c-grid')
        .flat()
        .map(([, y]) => y),
    );
    expect(note?.bottom).toBeLessThan(highest);
  });

  it('draws a single figure and one between gaps as visible points', () => {
    const drawing = draw({
      lines: [
        aLine({ points: yearly({ 2021: null, 2022: null, 2023: 7 }) }),
        aLine({
          name: 'South West',
          role: 'region',
          points: yearly({ 2021: null, 2022: 3, 2023: null }),
        }),
      ],
    });
    expect(drawing.circles.map(({ className }) => className)).toEqual([
      'c-sdot c-reg-dot',
      'c-dot',
    ]);
    expect(drawing.texts).toContain('in\u00a02022');
  });

  it('draws no line where all is missing, and says so', () => {
    const drawing = draw({
      lines: [aLine({ points: yearly({ 2022: null, 2023: null }) })],
    });
    expect(drawing.piecesOf('c-line')).toEqual([]);
    expect(drawing.circles).toEqual([]);
    expect(drawing.texts).toContain('no figures');
    expect(drawing.texts).toContain('Dorset: no\u00a0figures');
  });

  it('is true to time: three years are three times as far as one', () => {
    const points = [...yearly({ 2018: 1, 2019: 2 }), ...yearly({ 2022: 3 })];
    const [piece] = draw({ lines: [aLine({ points })] }).piecesOf('c-main');
    const [a = 0, b = 0, c = 0] = piece?.map(([x]) => x) ?? [];
    expect((c - b) / (b - a)).toBeCloseTo(3, 1);
  });

  it('draws provisional figures hollow', () => {
    const [old, last] = yearly({ 2023: 4, 2024: 5 });
    if (old === undefined || last === undefined) throw new Error('two points were built');
    const points = [old, { ...last, isProvisional: true }];
    const drawing = draw({ lines: [aLine({ points }), aLine({ role: 'england', points })] });
    expect(drawing.circles.map(({ className }) => className)).toEqual([
      'c-sdot c-sdot--prov',
      'c-dot',
      'c-dot c-dot--prov',
    ]);
  });
});

describe('renderLineChart with a break', () => {
  const all = yearly({ 2018: 5, 2019: 6, 2020: 9, 2021: 10 });
  const breaks = [{ on: '2019-04-01', note: 'Counted in a new way' }];
  const england = aLine({ name: 'England', role: 'england', points: all });

  it('marks a new definition with a rule and a note, and cuts every line there', () => {
    const drawing = draw({ lines: [aLine({ points: all }), england], breaks });
    expect(drawing.piecesOf('c-main')).toHaveLength(2);
    expect(drawing.piecesOf('c-eng-l')).toHaveLength(2);
    expect(drawing.piecesOf('c-break')).toHaveLength(1);
    expect(drawing.texts.join(' ')).toContain('Counted in a new way');
  });

  it('lets the others go on where only the area is new', () => {
    const points = yearly({ 2018: null, 2019: null, 2020: 9, 2021: 10 });
    const drawing = draw({ lines: [aLine({ points }), england], breaks });
    expect(drawing.piecesOf('c-main')).toHaveLength(1);
    expect(drawing.piecesOf('c-eng-l')).toHaveLength(1);
  });

  it('stands clear of the points on either side', () => {
    const drawing = draw({ lines: [aLine({ points: all })], breaks });
    const rule = drawing.piecesOf('c-break')[0]?.[0]?.[0] ?? 0;
    const [before, after] = drawing.piecesOf('c-main');
    expect(rule - (before?.at(-1)?.[0] ?? 0)).toBeGreaterThan(10);
    expect((after?.[0]?.[0] ?? 0) - rule).toBeGreaterThan(10);
  });

  it('leaves out a break before the first period', () => {
    const drawing = draw({
      lines: [aLine({ points: all })],
      breaks: [{ on: '2016-04-01', note: 'Long ago' }],
    });
    expect(drawing.piecesOf('c-break')).toEqual([]);
    expect(drawing.texts).not.toContain('Long ago');
  });
});

describe('renderLineChart on its axes and labels', () => {
  it('has its name and alternative text, with ids of its own for each size', () => {
    const wide = renderLineChart(aLineChart(), 'wide', 'page');
    const narrow = renderLineChart(aLineChart(), 'narrow', 'page');
    expect(wide).toContain('role="img" aria-labelledby="chart-wide-title chart-wide-text"');
    expect(wide).toContain('<title id="chart-wide-title">The title</title>');
    expect(wide).toContain('<desc id="chart-wide-text">What it shows.</desc>');
    expect(narrow).toContain('aria-labelledby="chart-narrow-title chart-narrow-text"');
  });

  it('is 720 by 400 wide and 340 narrow, its letters 15 pixels in both', () => {
    expect(renderLineChart(aLineChart(), 'wide', 'page')).toContain(
      'viewBox="0 0 720 400" role="img"',
    );
    expect(renderLineChart(aLineChart(), 'narrow', 'page')).toContain('viewBox="0 0 340 ');
    expect(renderLineChart(aLineChart(), 'narrow', 'page').match(/font-size="\d+"/g)).toEqual([
      'font-size="15"',
    ]);
  });

  it('moves labels that would meet apart and leads each to its point', () => {
    const drawing = draw({
      lines: [
        aLine({ points: yearly({ 2023: 40, 2024: 50 }) }),
        aLine({ name: 'England', role: 'england', points: yearly({ 2023: 45, 2024: 50 }) }),
      ],
    });
    const labels = drawing.textBoxes.filter(({ text }) => /^(Dorset|England)/.test(text));
    expect(labels).toHaveLength(2);
    expect(Math.abs((labels[0]?.top ?? 0) - (labels[1]?.top ?? 0))).toBeGreaterThanOrEqual(17);
    expect(drawing.piecesOf('c-lead')).toHaveLength(2);
  });

  it.each(['wide', 'narrow'] as const)('never cuts a figure in two, %s', (size) => {
    const pounds = { decimals: 0, prefix: '£', suffix: '' };
    const { texts, piecesOf, width, boxes } = draw(
      {
        lines: [
          aLine({ points: yearly({ 2023: 80_955_421, 2024: 81_234_567 }) }),
          aLine({
            name: 'England',
            role: 'england',
            points: yearly({ 2023: 8_855_421_269, 2024: 88_955_421_269 }),
          }),
        ],
        format: pounds,
      },
      size,
    );
    expect(texts.filter((text) => text.includes('£88,955,421,269'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('£81,234,567'))).toHaveLength(1);
    const [[from, to] = []] = piecesOf('c-main');
    expect((to?.[0] ?? 0) - (from?.[0] ?? 0)).toBeGreaterThanOrEqual(100);
    for (const { right } of boxes) expect(right).toBeLessThanOrEqual(width);
  });

  it('draws its frame where no period has a place in time', () => {
    const drawing = draw({ lines: [aLine({ points: [] })], gapNote: null });
    expect(drawing.texts).toContain('no figures');
    expect(drawing.piecesOf('c-main')).toEqual([]);
  });

  it('writes figures like the table does, the unit of a rate only at the lines', () => {
    const { texts } = draw({
      lines: [aLine({ points: yearly({ 2023: 1204.05, 2024: -3.25 }) })],
      format: { decimals: 1, prefix: '', suffix: ' per 10,000' },
    });
    expect(texts).toContain('Dorset −3.3 per');
    expect(texts).toContain('1,500');
  });
});
