import { describe, expect, it } from 'vitest';
import { toChartPoint } from '../../src/plan/model/measureLines.js';
import { parsePeriodLabel, yearTypes } from '../../src/measures/model/periodLabel.js';
import { periodWords } from '../../src/measures/model/periodWords.js';
import type { SeriesPeriod } from '../../src/measures/model/seriesSet.js';
import { newestPeriodSentence } from '../../src/plan/model/judgedSentence.js';
import { projectFile } from '../../src/lib/projectRoot.js';
import { blocksOf } from '../../src/reports/document/everything.js';
import { proseText } from '../../src/reports/document/prose.js';
import { getQuarterlyReport } from '../../src/reports/assemble/quarterlyReport.js';
import { aJudgedMeasure } from '../builders/judged.js';
import { servedApp } from '../builders/servedApp.js';
import { aPeriod } from '../builders/series.js';
import { caseRows } from './caseRows.js';

const measures = caseRows('case03-measures.csv', ['measure', 'year_type', 'label', 'value']);

function periodOf(measure: string): SeriesPeriod {
  const row = measures.find((each) => each.text('measure') === measure);
  const yearType = yearTypes.find((each) => each === row?.text('year_type'));
  if (row === undefined || yearType === undefined) throw new Error(measure);
  return aPeriod(row.text('label'), yearType);
}

const dayOf = (measure: string) =>
  toChartPoint({ period: periodOf(measure), value: 1, status: 'value', mark: null }).at;

describe('case 03: one label, different years', () => {
  it('the year type says what a label covers', () => {
    const read = measures.map((row) => {
      const parsed = parsePeriodLabel(row.text('label'), row.text('year_type'));
      if (!parsed.ok) throw new Error(parsed.error.message);
      const { period } = parsed.value;
      return [row.text('measure'), period.start, period.end, periodWords(period)];
    });
    expect(read).toEqual([
      ['CIN_DEMO', '2023-04-01', '2024-03-31', 'year ending 31 March 2024'],
      ['KS4_DEMO', '2023-09-01', '2024-08-31', 'academic year 2023/24'],
      ['ABS_DEMO', '2023-09-01', '2024-08-31', 'academic year 2023/24'],
      ['SEN_DEMO', '2024-01-01', '2024-01-31', 'January 2024'],
      ['SSW_DEMO', '2024-09-30', '2024-09-30', 'at 30 September 2024'],
    ]);
  });

  it('a chart puts each at the end of its own stretch of time', () => {
    expect(dayOf('KS4_DEMO')).toBe(dayOf('ABS_DEMO'));
    expect(new Set(measures.map((row) => dayOf(row.text('measure')))).size).toBe(4);
    expect(dayOf('CIN_DEMO')).toBe('2024-03-31');
    expect(dayOf('KS4_DEMO')).toBe('2024-08-31');
  });

  it('the newest period is each measure’s own, and a report says it in words', () => {
    const said = measures.map((row) => {
      const periods = [periodOf(row.text('measure'))];
      const rows = { Alderbury: [Number(row.text('value'))] };
      return newestPeriodSentence(aJudgedMeasure({ rows, periods }));
    });
    expect(said).toEqual([
      'Newest period: year ending 31 March 2024.',
      'Newest period: academic year 2023/24.',
      'Newest period: academic year 2023/24.',
      null,
      'Newest period: at 30 September 2024.',
    ]);
  });
});

describe('case 03: a report that mixes kinds of year', () => {
  const clock = () => new Date('2026-11-25T12:00:00Z');

  it('carries the words beside the figure of every measure with one', async () => {
    const { runtime } = await servedApp(projectFile('plans', 'dorset'), clock);
    const report = await getQuarterlyReport(runtime, '2026-27-q2');
    if (report === undefined) throw new Error('no report');
    const bare = blocksOf(report).flatMap((block) => {
      if (block.kind !== 'measure' || !/ in \d{4}(-\d{2})?\b/.test(proseText(block.text)))
        return [];
      return block.notes.some((note) => proseText(note).startsWith('Newest period: '))
        ? []
        : [block.text];
    });
    expect(bare).toEqual([]);
  });
});
