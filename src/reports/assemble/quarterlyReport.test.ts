import { beforeAll, describe, expect, it } from 'vitest';
import {
  aFullSet,
  aReleaseContent,
  aSourceMeasure,
} from '../../../test/builders/releaseContent.js';
import { servedApp } from '../../../test/builders/servedApp.js';
import { projectFile } from '../../lib/projectRoot.js';
import { storeRelease } from '../../measures/commands/storeRelease.js';
import type { MeasureBlock } from '../document/block.js';
import { blocksOf } from '../document/everything.js';
import type { ReportDocument } from '../document/reportDocument.js';
import { validateDocument } from '../document/validate.js';
import { getQuarterlyReport, listReportQuarters } from './quarterlyReport.js';

const clock = () => new Date('2026-11-25T12:00:00Z');
const { runtime } = await servedApp(projectFile('plans', 'dorset'), clock);

/** A later publication of one measure: the share of children placed over 20 miles from home. */
const later = aReleaseContent({
  source: 'lait',
  asAt: '2026-08-15',
  measures: [
    aSourceMeasure({
      source: 'lait',
      code: 'LACDistance',
      yearType: 'Financial Year',
      decimals: 0,
    }),
  ],
  sets: {
    LACDistance: aFullSet(['2024', '2025', '2026'], {
      dorset: [26, 28, 25],
      england: [18, 18, 17],
    }),
  },
});

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
    await storeRelease({ pool: runtime.database.pool, clock }, later);
    // What is kept in memory is checked for changes once a second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
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
              { text: '28%, year ending 31 March 2025' },
              { text: '25%, calendar year 2026' },
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
