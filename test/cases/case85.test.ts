import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/lib/downloads/csvText.js';
import { measureFile } from '../../src/plan/pages/measureFiles/measureFile.js';
import { parseCsvRows } from '../../src/lib/csvRows.js';
import { inFigureOrder } from '../../src/measures/model/figureOrder.js';
import { judgedSentence } from '../../src/plan/model/judgedSentence.js';
import { measureBars } from '../../src/plan/model/measureBars.js';
import { measureLines } from '../../src/plan/model/measureLines.js';
import { measureTable } from '../../src/plan/model/measureTable.js';
import { authorityTable } from '../../src/plan/pages/authorityTable.js';
import { readDrawing } from '../../src/charts/fixtures/readDrawing.js';
import { renderBarChart } from '../../src/charts/barChart.js';
import { renderLineChart } from '../../src/charts/lineChart.js';
import { aJudgedMeasure } from '../builders/judged.js';
import { caseRows, figureOrMark } from './caseRows.js';
import { productFiles } from './productFiles.js';

const given = caseRows('case85-values.csv', ['area', 'value']).map(
  (row) => [row.text('area'), [figureOrMark(row.text('value'))]] as const,
);
const ofElmhampton = given.toSorted(
  ([a], [b]) => Number(b === 'Elmhampton') - Number(a === 'Elmhampton'),
);
const judged = aJudgedMeasure({
  rows: Object.fromEntries(ofElmhampton),
  measure: { unit: 'score', decimals: 1 },
});
const { figures } = judged;
if (figures === null) throw new Error('no figures');
const table = authorityTable(judged, figures);

const ascending = [
  'Farleigh −3.2',
  'Gorsewick 0.0',
  'Alderbury 9.5',
  'Jarrold 9.5',
  'Brackwater 12.1',
  'Dunstow 20.4',
  'Colmere 100.0',
  'Elmhampton 1,204.0',
];

describe('case 85: order by figure', () => {
  it('is that of the unrounded figures, those without one last by name, in the table', () => {
    expect(table.rows.map(({ heading, cells }) => `${heading} ${String(cells[0])}`)).toEqual([
      ...ascending,
      'Hartsea hidden to protect people',
      'Inglewood not published',
    ]);
  });

  it('is the same in the chart', () => {
    expect(measureBars(judged)?.bars.map(({ name }) => name)).toEqual(
      ascending.map((text) => text.split(' ')[0]),
    );
  });

  it('is exactly the reverse from highest to lowest, those without a figure still last', () => {
    const rows = given.map(([name, [value]]) => ({
      name,
      value: typeof value === 'number' ? value : null,
    }));
    expect(inFigureOrder(rows, 'highestFirst').map(({ name }) => name)).toEqual([
      ...ascending.toReversed().map((text) => text.split(' ')[0]),
      'Hartsea',
      'Inglewood',
    ]);
  });
});

describe('case 85: one way to write a figure', () => {
  it('chart labels, tables and sentence all say 1,204.0', () => {
    const [lines, bars] = [measureLines(judged), measureBars(judged)];
    if (lines === null || bars === null) throw new Error('nothing to draw');
    const drawn = [
      renderLineChart({ ...lines, description: '' }, 'wide', 'page'),
      renderBarChart({ ...bars, description: '' }, 'wide', 'page'),
    ].map((svg) => readDrawing(svg).texts.join(' ').replaceAll('\u00a0', ' '));
    for (const text of drawn) expect(text).toContain('Elmhampton 1,204.0');
    expect(measureTable(judged)?.rows[0]?.cells[0]).toBe('1,204.0');
    expect(judgedSentence(judged)).toMatch(/^1,204\.0 in 2024/);
  });

  it('a CSV has the figure as published, without the comma', () => {
    const read = parseCsvRows(
      { file: 'own.csv', text: csvText(measureFile({ judged, release: undefined })) },
      ['value'],
    );
    expect(read.ok && read.value.rows[0]?.text('value')).toBe('1204.0');
    const other = aJudgedMeasure({ rows: { Alderbury: [9.46] }, measure: { decimals: 1 } });
    expect(csvText(measureFile({ judged: other, release: undefined }))).toContain(',9.46,');
  });

  it('rounding is done in one place', async () => {
    const rounding = /\.toFixed\(|maximumFractionDigits|Intl\.NumberFormat/;
    const others = (await productFiles()).filter(({ text }) => rounding.test(text));
    // Seconds and megabytes on a terminal, and the decimals that a CSV pads with noughts, round no figure.
    expect(others.map(({ path }) => path).toSorted()).toEqual([
      'src/cli/backup.ts',
      'src/cli/importLait.ts',
      'src/cli/writeReport.ts',
      'src/lib/decimal.ts',
      'src/server.ts',
    ]);
  });
});
