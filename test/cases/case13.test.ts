import { describe, expect, it } from 'vitest';
import { getQuarterlyReport } from '../../src/reports/assemble/quarterlyReport.js';
import { blocksOf } from '../../src/reports/document/everything.js';
import { getFigures } from '../../src/plan/model/judging.js';
import { lifecycleGroup } from '../../src/plan/model/lifecycle.js';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { factsOf, wordsOf } from '../pages/reading.js';

const { runtime, getPage } = await servedPages(dorsetFolder);

describe('case 13: a measure that has ended', () => {
  it('leaves the list of figures that are due, in which others stand with their day', async () => {
    const { plan, judging, snapshot } = await getFigures(runtime);
    const area = snapshot.register.areas.find(({ id }) => id === plan.areaId);
    if (area === undefined) throw new Error('no area');
    const waiting = (await judging.ofPlan(area)).filter(({ view }) => {
      const next = view.sources[0]?.nextUpdate;
      return next?.kind === 'due' && next.dueOn <= '2026-09-30';
    });
    const report = await getQuarterlyReport(runtime, '2026-27-q2');
    if (report === undefined) throw new Error('no report');
    const due = blocksOf(report).flatMap((block) =>
      block.kind === 'table' && block.table.id === 'due-table' ? block.table.rows : [],
    );
    const ended = plan.kpis.filter((kpi) => lifecycleGroup(kpi) === 'ended');
    expect(ended.length).toBeGreaterThan(0);
    const titles = due.map(({ heading }) => heading);
    expect(titles.toSorted()).toEqual(waiting.map(({ view }) => view.title).toSorted());
    expect(titles.filter((title) => ended.some(({ name }) => name === title))).toEqual([]);
    for (const { cells } of due) expect(cells[0]?.text).toMatch(/^\d{1,2} \w+ 20\d\d$/);
  });

  it('is never said to be overdue on its page, and no page shows a day number', async () => {
    const { plan } = await getFigures(runtime);
    for (const kpi of plan.kpis.filter((each) => lifecycleGroup(each) === 'ended')) {
      const page = await getPage(`/measures/${kpi.id}`);
      expect([...factsOf(page).keys()]).not.toContain('Next figure was due');
      expect(wordsOf(page.body)).not.toMatch(/\b4[56]\d{3}\b|Invalid Date|1 January 1970/);
    }
  });
});
