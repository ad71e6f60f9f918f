import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { ChartSpec } from '../lib/chartSpec.js';
import { readDrawing } from './fixtures/readDrawing.js';
import { parseSpec } from './fixtures/parseSpec.js';
import { doOverlap } from './notes.js';
import { renderChart } from './renderChart.js';
import { renderSparkline } from './sparkline.js';

const folder = new URL('fixtures/', import.meta.url);
const readSpec = (name: string): ChartSpec =>
  parseSpec(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

describe.each(names)('the chart of real figures %s', (name) => {
  it.each(['wide', 'narrow'] as const)('is drawn %s as committed', async (size) => {
    await expect(renderChart(readSpec(name), size, 'page')).toMatchFileSnapshot(
      `fixtures/${name}-${size}.svg`,
    );
  });

  it.each(['wide', 'narrow'] as const)('keeps all of its %s drawing apart', (size) => {
    const { textBoxes } = readDrawing(renderChart(readSpec(name), size, 'page'));
    const touching = textBoxes.flatMap((one, index) =>
      textBoxes
        .slice(index + 1)
        .filter((other) => doOverlap(one, other))
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(touching).toEqual([]);
  });

  it('is the same drawing on paper, with its colours written in and no class', () => {
    const page = renderChart(readSpec(name), 'wide', 'page');
    const paper = renderChart(readSpec(name), 'wide', 'paper');
    expect(paper).not.toMatch(/ class=| style=|<style/);
    expect(page).not.toMatch(/ style=|<style| fill=/);
    expect(readDrawing(paper).texts).toEqual(readDrawing(page).texts);
    expect(readDrawing(paper).circles.map(({ x, y, r }) => [x, y, r])).toEqual(
      readDrawing(page).circles.map(({ x, y, r }) => [x, y, r]),
    );
  });
});

describe('other drawings of real figures', () => {
  it('draws for paper as committed', async () => {
    await expect(renderChart(readSpec('phonics-gap'), 'wide', 'paper')).toMatchFileSnapshot(
      'fixtures/phonics-gap-paper.svg',
    );
    await expect(
      renderChart(readSpec('over-20-miles-places'), 'wide', 'paper'),
    ).toMatchFileSnapshot('fixtures/over-20-miles-places-paper.svg');
  });

  it('draws a sparkline as committed', async () => {
    const spec = readSpec('over-20-miles');
    const lines = spec.kind === 'lines' ? spec.lines : [];
    const pointsOf = (role: string) => lines.find((line) => line.role === role)?.points ?? [];
    await expect(
      renderSparkline({ kind: 'sparkline', main: pointsOf('main'), england: pointsOf('england') }),
    ).toMatchFileSnapshot('fixtures/over-20-miles-sparkline.svg');
  });
});
