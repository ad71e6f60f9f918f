import { describe, expect, it } from 'vitest';
import { describeLines } from '../../src/charts/description.js';
import { readDrawing } from '../../src/charts/fixtures/readDrawing.js';
import { renderLineChart } from '../../src/charts/lineChart.js';
import { measureLines } from '../../src/plan/model/measureLines.js';
import { measureSparkline } from '../../src/plan/model/measureSparkline.js';
import { measureTable } from '../../src/plan/model/measureTable.js';
import { aJudgedMeasure } from '../builders/judged.js';
import { aPeriod } from '../builders/series.js';
import { caseRows, figureOrMark } from './caseRows.js';

const rows = caseRows('case83-series.csv', ['series', 'year', 'value', 'note']);

interface Wanted {
  readonly series: string;
  /** Leaves out the rows of the file that hold no figure, as a publisher may. */
  readonly withoutEmptyRows?: boolean;
}

/** One series of the case as a measure of Alderbury, in every form that a reader meets. */
function shown({ series, withoutEmptyRows = false }: Wanted) {
  const own = rows.filter(
    (row) => row.text('series') === series && !(withoutEmptyRows && !/\d/.test(row.text('value'))),
  );
  const broken = own.find((row) => row.text('note') === 'break in method');
  const judged = aJudgedMeasure({
    rows: { Alderbury: own.map((row) => figureOrMark(row.text('value'))) },
    periods: own.map((row) => aPeriod(row.text('year'))),
    measure: { unit: 'score', decimals: 0 },
    ...(broken === undefined
      ? {}
      : { comparability: { breakBefore: broken.text('year'), notComparablePeriods: [] } }),
  });
  const lines = measureLines(judged);
  const table = measureTable(judged);
  if (lines === null || table === null) throw new Error('no figures were given');
  const spec = { ...lines, description: describeLines(lines) };
  return {
    judged,
    lines,
    summary: spec.description,
    drawing: readDrawing(renderLineChart(spec, 'wide', 'page')),
    table: table.rows.map(({ heading, cells }) => `${heading}: ${cells[0] ?? ''}`),
  };
}

describe.each([false, true])('case 83, rows without a figure left out: %s', (withoutEmptyRows) => {
  const { drawing, lines, summary, table, judged } = shown({ series: 'A', withoutEmptyRows });

  it('nothing is drawn across the years without a figure, and the gap is named', () => {
    const pieces = drawing.piecesOf('c-main');
    expect(pieces.map(({ length }) => length)).toEqual([2, 2]);
    expect(lines.gapNote).toBe('no figures to compare in 2020 and 2021');
    expect(summary).toContain('No figures for 2020 and 2021.');
  });

  it('2019 and 2022 are three years apart, and a true nought is on the axis', () => {
    const [[first, second] = [], [third, fourth] = []] = drawing.piecesOf('c-main');
    const xs = [first, second, third, fourth].map((corner) => corner?.[0] ?? 0);
    const [a = 0, b = 0, c = 0, d = 0] = xs;
    expect((c - b) / (d - c)).toBeCloseTo(3, 1);
    expect((b - a) / (d - c)).toBeCloseTo(1, 1);
    expect(first?.[1]).toBe(drawing.piecesOf('c-base').at(-1)?.[0]?.[1]);
  });

  it('the table has a cell for every year, with the reason where there is no figure', () => {
    const reason = withoutEmptyRows ? 'no figure' : 'not published';
    expect(table).toEqual([
      '2023: 11',
      '2022: 10',
      `2021: ${reason}`,
      `2020: ${reason}`,
      '2019: 4',
      '2018: 0',
    ]);
  });

  it('the small line beside the measure’s name has the same gap', () => {
    expect(measureSparkline(judged)?.main.map(({ value }) => value)).toEqual([
      0,
      4,
      null,
      null,
      10,
      11,
    ]);
  });
});

describe('case 83: a break, a single figure, none at all', () => {
  it('B: pieces on either side of the break, marked and noted, and no change across it', () => {
    const { drawing, summary } = shown({ series: 'B' });
    expect(drawing.piecesOf('c-main').map(({ length }) => length)).toEqual([2, 2]);
    expect(drawing.piecesOf('c-break')).toHaveLength(1);
    expect(summary).toContain('Break in the figures: compared from 2021 on.');
    expect(summary).not.toMatch(/rose|fell/);
  });

  it('C: one year alone is a visible point with its label', () => {
    const { drawing } = shown({ series: 'C' });
    expect(drawing.circles).toHaveLength(1);
    expect(drawing.texts.join(' ')).toContain('Alderbury 7');
  });

  it('D: without any figure there is no line, and legend, text and table say so', () => {
    const { drawing, summary, table } = shown({ series: 'D' });
    expect(drawing.piecesOf('c-line')).toEqual([]);
    expect(drawing.texts).toContain('no figures');
    expect(summary).toBe('Alderbury: no figures.');
    expect(table).toEqual(['2023: hidden to protect people', '2022: hidden to protect people']);
  });

  it('E: a figure between two gaps is a visible point', () => {
    expect(shown({ series: 'E' }).drawing.circles).toHaveLength(1);
  });
});
