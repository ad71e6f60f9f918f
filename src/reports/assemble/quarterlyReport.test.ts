import { beforeAll, describe, expect, it } from 'vitest';
import { aReleaseContent, aSourceMeasure } from '../../../test/builders/releaseContent.js';
import { servedApp } from '../../../test/builders/servedApp.js';
import { projectFile } from '../../lib/projectRoot.js';
import { areaId } from '../../measures/model/area.js';
import { noRow } from '../../measures/model/seriesSet.js';
import { storeRelease } from '../../measures/commands/storeRelease.js';
import type { MeasureBlock } from '../document/block.js';
import { blocksOf } from '../document/everything.js';
import type { ReportDocument } from '../document/reportDocument.js';
import { validateDocument } from '../document/validate.js';
import { getQuarterlyReport, listReportQuarters } from './quarterlyReport.js';

const begun = Date.parse('2026-11-25T12:00:00Z');
const time = { passed: 0 };
const clock = () => new Date(begun + time.passed);
const { runtime } = await servedApp(projectFile('plans', 'dorset'), clock);

const distance = 'lait-lacdistance';

/** A later publication of one measure: one new year, and one figure of an earlier year revised. */
async function laterRelease() {
  const { register, loadPublished } = await runtime.measures.asAt(null);
  const set = (await loadPublished([distance])).get(distance);
  const newest = set?.periods.at(-1);
  if (set === undefined || newest === undefined) throw new Error('no figures to go on from');
  const width = set.periods.length;
  const dorset = register.indexById.get(areaId('dorset')) ?? -1;
  const values = new Float64Array(register.areas.length * (width + 1)).fill(Number.NaN);
  const statuses = new Uint8Array(values.length).fill(noRow);
  for (const [cell, value] of set.values.entries()) {
    const at = Math.floor(cell / width) * (width + 1) + (cell % width);
    values[at] = value;
    statuses[at] = set.statuses[cell] ?? noRow;
  }
  const row = dorset * (width + 1);
  values[row + width] = 25;
  statuses[row + width] = 0;
  values[row + width - 2] = 27;
  const period = {
    label: '2026',
    printed: '2026',
    start: '2025-04-01',
    end: '2026-03-31',
    year: 2026,
  };
  const periods = [...set.periods, { ...newest, ...period }];
  return aReleaseContent({
    source: 'lait',
    asAt: '2026-08-15',
    measures: [aSourceMeasure({ source: 'lait', code: 'LACDistance', decimals: 0 })],
    sets: { LACDistance: { ...set, periods, values, statuses, marks: new Map() } },
  });
}

async function getReport(id: string): Promise<ReportDocument> {
  const report = await getQuarterlyReport(runtime, id);
  if (report === undefined) throw new Error(`no report ${id}`);
  return report;
}

function measureIn(report: ReportDocument, id: string): MeasureBlock | undefined {
  return blocksOf(report).find(
    (block): block is MeasureBlock => block.kind === 'measure' && block.id === `measure-${id}`,
  );
}

describe('the first quarter with figures', () => {
  it('says that there is no quarter before, and is a sound document', async () => {
    const report = await getReport('2026-27-q1');
    expect(report.title).toBe('April to June 2026');
    expect(report.summary).toContain('This is the first report with figures.');
    expect(validateDocument(report)).toEqual([]);
  });

  it('has a section for each priority, then changes and notes', async () => {
    const { body } = await getReport('2026-27-q1');
    expect(body.map(({ heading }) => heading)).toEqual([
      'Best start in life',
      'Young and thriving',
      'Good care provision',
      'Best education for all',
      'Best place to live',
      'Local family help',
      'Safe at home and in the community',
      'What changed in the figures',
      'How we worked it out',
    ]);
  });

  it('gives every headline measure with figures its sentence, chart and table', async () => {
    const measure = measureIn(await getReport('2026-27-q1'), 'cla-placed-over-20-miles');
    expect(measure?.text).toContain('28% in 2025');
    expect(measure?.chart?.description).toContain('28%');
    expect(measure?.table?.rows[0]).toMatchObject({ heading: 'Dorset', isOurs: true });
  });
});

describe('a quarter in which one measure had a new figure', () => {
  beforeAll(async () => {
    await storeRelease({ pool: runtime.database.pool, clock }, await laterRelease());
    // What is kept in memory is checked for changes once a second.
    time.passed += 1000;
  });

  it('lists the change with what it was, what it is and by which release', async () => {
    const report = await getReport('2026-27-q2');
    const table = blocksOf(report).find(
      (block) => block.kind === 'table' && block.table.id === 'changes-table',
    );
    expect(table).toMatchObject({
      table: {
        rows: [
          {
            heading: 'Children in care living more than 20 miles from home',
            cells: [
              { text: '26%, year ending 31 March 2024' },
              { text: '27%, year ending 31 March 2024' },
              { text: 'Demo statistics, 15 August 2026' },
            ],
          },
          {
            heading: 'Children in care living more than 20 miles from home',
            cells: [
              { text: '28%, year ending 31 March 2025' },
              { text: '25%, year ending 31 March 2026' },
              { text: 'Demo statistics, 15 August 2026' },
            ],
          },
        ],
      },
    });
  });

  it('names it first of the three things to know', async () => {
    const [three] = (await getReport('2026-27-q2')).opening;
    const [points] = three?.blocks ?? [];
    expect(points?.kind === 'keyPoints' && points.points[0]?.title).toBe(
      'Children in care living more than 20 miles from home',
    );
  });

  it('leaves the report of the quarter before as it was', async () => {
    const before = await getReport('2026-27-q1');
    expect(measureIn(before, 'cla-placed-over-20-miles')?.text).toContain('28% in 2025');
  });
});

it('has reports of the quarters that are over and had figures, newest first', async () => {
  const quarters = await listReportQuarters(runtime);
  expect(quarters.map(({ id }) => id)).toEqual(['2026-27-q2', '2026-27-q1']);
  expect(await getQuarterlyReport(runtime, '2026-27-q3')).toBeUndefined();
  expect(await getQuarterlyReport(runtime, '2025-26-q4')).toBeUndefined();
});
