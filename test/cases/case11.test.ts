import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../src/charts/fixtures/readDrawing.js';
import { renderBarChart } from '../../src/charts/barChart.js';
import { renderLineChart } from '../../src/charts/lineChart.js';
import { parseCell } from '../../src/measures/model/mark.js';
import { percentLimits, whyNoLimits } from '../../src/measures/model/measureCounts.js';
import type { Unit } from '../../src/measures/model/measure.js';
import type { SeriesPoint } from '../../src/measures/model/seriesSet.js';
import { judgeMeasure, prepareMeasure } from '../../src/plan/model/judgedMeasure.js';
import { measureBars } from '../../src/plan/model/measureBars.js';
import { measureLines } from '../../src/plan/model/measureLines.js';
import { viewOfSource } from '../../src/plan/model/measureView.js';
import { toComparators } from '../../src/measures/model/comparators.js';
import { aJudgedMeasure } from '../builders/judged.js';
import { aSourceMeasure } from '../builders/releaseContent.js';
import { anArea, aPeriod, aRegister, aSeriesSet } from '../builders/series.js';
import { caseRows } from './caseRows.js';

const rows = caseRows('case11-values.csv', ['measure', 'numerator', 'denominator', 'value']);
const period = aPeriod('2024');

function countOf(text: string): readonly SeriesPoint[] {
  return text === '' ? [] : [{ period, value: Number(text), status: 'value', mark: null }];
}

describe('case 11: percents above 100 and below 0', () => {
  it('are kept as published', () => {
    expect(rows.map((row) => parseCell(row.text('value')).value)).toEqual([
      233.3, 100.21, 98, -3.98, 41.15,
    ]);
  });

  it('have no limits where more are counted than there are, and the reason is said', () => {
    const found = rows.map((row) => {
      const counts = {
        numerators: countOf(row.text('numerator')),
        denominators: countOf(row.text('denominator')),
      };
      const limits = percentLimits(period, counts);
      const text = limits === null ? null : `${limits.lower.toFixed(3)} ${limits.upper.toFixed(3)}`;
      return [text, whyNoLimits(period, counts)];
    });
    const unpublished = 'the file we use gives no confidence limits';
    expect(found).toEqual([
      [null, 'more are counted than there are by the estimate'],
      [null, unpublished],
      ['92.999 99.450', null],
      [null, unpublished],
      [null, unpublished],
    ]);
  });

  it('stand on axes that reach them', () => {
    const judged = aJudgedMeasure({ rows: { Alderbury: [98, 233.3], Brackwater: [-3.98, 41.15] } });
    const [lines, bars] = [measureLines(judged), measureBars(judged)];
    if (lines === null || bars === null) throw new Error('nothing to draw');
    for (const drawing of [
      readDrawing(renderLineChart({ ...lines, description: '' }, 'wide', 'page')),
      readDrawing(renderBarChart({ ...bars, description: '' }, 'wide', 'page')),
    ]) {
      expect(drawing.texts).toContain('250%');
      for (const box of drawing.boxes) {
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(drawing.height);
      }
    }
  });
});

describe('case 11: limits of a percent', () => {
  const counted = (unit: Unit) => {
    const measure = aSourceMeasure({ code: 'Demo', unit });
    const set = (value: number) => aSeriesSet([period], [[value], [value], [value]]);
    const counts = { numeratorId: 'demo-part', denominatorId: 'demo-all' };
    const view = { ...viewOfSource(measure), counts };
    const sets = new Map([
      [measure.id, set(98)],
      ['demo-part', set(98)],
      ['demo-all', set(100)],
    ]);
    const comparators = toComparators(aRegister(['alderbury']), []);
    return judgeMeasure(prepareMeasure(view, sets, comparators), anArea({ id: 'alderbury' }));
  };

  it('are never given to a gap or a rate', () => {
    expect(counted('percent').standing.test).toBe('limits');
    expect(counted('percentagePoints').standing.test).toBe('band');
    expect(counted('ratePer10000').whyNoLimits).toBe('the file we use gives no confidence limits');
  });
});
