import { describe, expect, it } from 'vitest';
import { methodOf, wordsOf } from '../pages/reading.js';
import { measureTable } from '../../src/plan/model/measureTable.js';
import { meanOfKnown } from '../../src/statistics/mean.js';
import { poolProportion } from '../../src/statistics/proportion.js';
import { aJudgedMeasure } from '../builders/judged.js';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { caseRows, figureOrMark } from './caseRows.js';
import { productFiles } from './productFiles.js';

const rows = caseRows('case63-areas.csv', [
  'measure',
  'level',
  'area',
  'numerator',
  'denominator',
  'pct',
]);
const countOf = (text: string) => (text === '' ? null : Number(text));

describe('case 63: a figure for several areas together', () => {
  const own = rows.filter((row) => row.text('measure') === 'A');

  it('is their counts together, without an area that lacks one, and says how many it has', () => {
    const pooled = poolProportion(
      own.map((row) => ({
        numerator: countOf(row.text('numerator')),
        denominator: countOf(row.text('denominator')),
      })),
    );
    expect(pooled).toMatchObject({ numerator: 100, denominator: 1100, withBoth: 2, of: 3 });
    expect((pooled?.proportion ?? 0) * 100).toBeCloseTo(9.0909, 4);
  });

  it('is not the mean of their percentages, which is another number', () => {
    const percents = own.map((row) => Number(row.text('pct')));
    expect(meanOfKnown(percents)).toEqual({ mean: 7.5, withFigure: 2, of: 3 });
  });
});

describe('case 63: a region', () => {
  const own = rows.filter((row) => row.text('measure') === 'B');
  const cellsOf = (level: string) =>
    own
      .filter((row) => row.text('level') === level)
      .map((row) => [row.text('area'), [figureOrMark(row.text('pct'))]] as const);
  const authorities = Object.fromEntries(cellsOf('la'));

  it('has the figure that was published for it', () => {
    const [[, region] = ['', []]] = cellsOf('region');
    const judged = aJudgedMeasure({ rows: authorities, region });
    expect(judged.figures?.comparison.region).toEqual({ name: 'Demo Region', value: 12.4 });
    expect(measureTable(judged)?.columns).toEqual(['Alderbury', 'Demo Region']);
    expect(measureTable(judged)?.rows[0]?.cells).toEqual(['11.0%', '12.4%']);
  });

  it('has none where none was published: nothing is made up from its authorities', () => {
    const judged = aJudgedMeasure({ rows: authorities });
    expect(judged.figures?.comparison.region).toEqual({ name: 'Demo Region', value: null });
    expect(measureTable(judged)?.columns).toEqual(['Alderbury']);
  });
});

describe('case 63: the mean of the neighbours', () => {
  it('is the only mean of percentages in the product', async () => {
    const users = (await productFiles()).filter(({ text }) => /\bmeanOfKnown\(/.test(text));
    expect(users.map(({ path }) => path).toSorted()).toEqual([
      'src/measures/model/compareArea.ts',
      'src/statistics/mean.ts',
    ]);
  });

  it('is said to be unweighted on the page, in the report and in the API', async () => {
    const { get, getPage } = await servedPages(dorsetFolder);
    const measure = await getPage('/measures/cla-placed-over-20-miles');
    expect(methodOf(measure).get('How we compare')).toContain('Their mean is not weighted by size');
    const report = await getPage('/reports/2026-27-q2');
    expect(wordsOf(report.body)).toContain('Their mean is not weighted');
    const api = (await get('/api/v1/openapi.json')).text;
    expect(api).toContain('The unweighted mean of the statistical neighbours with a figure');
    expect(api).toContain('The neighbours’ mean is not weighted by size');
  });
});
