import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { BarChartSpec, ChartPoint, LineChartSpec } from '../lib/chartSpec.js';
import { readDrawing, type Drawing } from './fixtures/readDrawing.js';
import { linePieces } from './linePieces.js';
import { renderChart } from './renderChart.js';
import { renderSparkline } from './sparkline.js';

// The same charts every time, so that a failure is one that somebody can see again.
fc.configureGlobal({ seed: 838 });

const words = fc.array(fc.string({ minLength: 1, maxLength: 14, unit: 'grapheme' }), {
  minLength: 1,
  maxLength: 5,
});
const name = words.map((list) => list.join(' '));
const figure = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -20, max: 240 }),
);
const format = fc.record({
  decimals: fc.integer({ min: 0, max: 2 }),
  prefix: fc.constantFrom('', '£'),
  suffix: fc.constantFrom('', '%', ' per 10,000'),
});
const texts = { id: fc.constant('any'), title: name, subtitle: name, description: name };

const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2040 }), { minLength: 1, maxLength: 24 });

function pointsFor(list: readonly number[]): fc.Arbitrary<ChartPoint[]> {
  return fc.tuple(
    ...[...list]
      .sort((one, other) => one - other)
      .map((year) =>
        fc.record({
          at: fc.constant(`${year}-08-31`),
          label: fc.constant(`${year - 1}/${String(year).slice(2)}`),
          value: fc.option(figure),
          isProvisional: fc.boolean(),
        }),
      ),
  );
}

const lineChart: fc.Arbitrary<LineChartSpec> = years.chain((list) =>
  fc.record({
    ...texts,
    format,
    kind: fc.constant('lines' as const),
    lines: fc
      .tuple(
        ...(['main', 'region', 'neighbours', 'england'] as const).map((role) =>
          fc.record({ name, role: fc.constant(role), points: pointsFor(list) }),
        ),
      )
      .chain((lines) => fc.subarray(lines, { minLength: 1 })),
    breaks: fc.array(
      fc.record({ on: fc.constantFrom('1995-04-01', '2019-04-01', '2021-09-01'), note: name }),
      { maxLength: 2 },
    ),
    gapNote: fc.option(name),
  }),
);

const barChart: fc.Arbitrary<BarChartSpec> = fc.record({
  ...texts,
  format,
  kind: fc.constant('bars' as const),
  bars: fc
    .array(
      fc.record({
        name,
        value: figure,
        role: fc.constantFrom('other' as const, 'neighbours', 'main'),
      }),
      { maxLength: 160 },
    )
    .map((bars) => bars.sort((one, other) => one.value - other.value)),
  england: fc.option(figure),
  mainLabel: fc.option(name),
  lowestLabel: name,
  highestLabel: name,
});

function expectInside({ boxes, width, height }: Drawing): void {
  for (const { left, right, top, bottom, text } of boxes) {
    expect(left, text).toBeGreaterThanOrEqual(-0.1);
    expect(top, text).toBeGreaterThanOrEqual(-0.1);
    expect(right, text).toBeLessThanOrEqual(width + 0.1);
    expect(bottom, text).toBeLessThanOrEqual(height + 0.1);
  }
}

describe('any chart', () => {
  it.each(['wide', 'narrow'] as const)('of lines, %s, is sound XML inside its frame', (size) => {
    fc.assert(
      fc.property(lineChart, (spec) => {
        const svg = renderChart(spec, size, 'page');
        expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
        expectInside(readDrawing(svg));
      }),
      { numRuns: 100 },
    );
  });

  it.each(['wide', 'narrow'] as const)('of bars, %s, is sound XML inside its frame', (size) => {
    fc.assert(
      fc.property(barChart, (spec) => {
        const svg = renderChart(spec, size, 'page');
        expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
        expectInside(readDrawing(svg));
      }),
      { numRuns: 60 },
    );
  });

  it('has as many pieces of line and lone points as there are runs of figures', () => {
    fc.assert(
      fc.property(lineChart, (spec) => {
        const main = spec.lines.find(({ role }) => role === 'main');
        const drawing = readDrawing(renderChart({ ...spec, breaks: [] }, 'wide', 'page'));
        const runs = linePieces(main?.points ?? [], []);
        expect(drawing.piecesOf('c-main')).toHaveLength(
          runs.filter(({ length }) => length > 1).length,
        );
        expect(
          drawing.circles.filter(({ className }) => className.startsWith('c-dot')).length,
        ).toBeGreaterThanOrEqual(runs.filter(({ length }) => length === 1).length);
      }),
      { numRuns: 60 },
    );
  });

  it('as a sparkline is sound XML inside its frame', () => {
    const series = years.chain(pointsFor);
    fc.assert(
      fc.property(series, series, (main, england) => {
        const svg = renderSparkline({ kind: 'sparkline', main, england });
        expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
        expectInside(readDrawing(svg));
      }),
      { numRuns: 60 },
    );
  });
});
