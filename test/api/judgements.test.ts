import { expect, test } from 'vitest';
import { comparisonSchema } from '../../src/api/schemas.js';
import { servedApp } from '../builders/servedApp.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { describeWithReference } from '../reference/referenceFolder.js';
import { numberIn, referenceRows, textIn } from '../reference/referenceTables.js';
import { ask } from './ask.js';

/** `gettingBetter` as the tables write it. */
const inWords = (verdict: string) =>
  verdict.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

describeWithReference('the plan’s measures, judged from the figures of its pack', async () => {
  const { app } = await servedApp(dorsetFolder);
  const compare = (id: string) =>
    ask(app, `/api/v1/comparison?measure=${id}&area=838`, comparisonSchema);

  test('have the direction of every row of the reference', async () => {
    const rows = referenceRows('..', 'plan', 'directions-reference.csv');
    expect(rows).toHaveLength(74);
    for (const row of rows) {
      const { direction } = await compare(textIn(row, 'kpi_id'));
      expect(
        {
          verdict: inWords(direction.verdict),
          strength: direction.strength ?? '',
          periods: direction.periods.join('|'),
          statistic: direction.statistic === null ? null : Number(direction.statistic.toFixed(4)),
          p: direction.p === null ? null : Number(direction.p.toFixed(6)),
        },
        textIn(row, 'kpi_id'),
      ).toEqual({
        verdict: textIn(row, 'verdict'),
        strength: textIn(row, 'strength'),
        periods: textIn(row, 'periods'),
        statistic: numberIn(row, 'statistic'),
        p: numberIn(row, 'p'),
      });
    }
  });

  test('have the pace of every row of the reference', async () => {
    const rows = referenceRows('..', 'plan', 'pace-reference.csv');
    expect(rows).toHaveLength(74);
    for (const row of rows) {
      const { pace } = await compare(textIn(row, 'kpi_id'));
      const others =
        pace.roseMore === null ? '' : `${pace.roseMore} rose more, ${pace.roseLess} rose less`;
      expect(
        {
          pace: inWords(pace.verdict),
          base: pace.basePeriod ?? '',
          latest: pace.latestPeriod ?? '',
          change: pace.change,
          authorities: pace.authorities,
          others,
        },
        textIn(row, 'kpi_id'),
      ).toEqual({
        pace: textIn(row, 'pace'),
        base: textIn(row, 'base_period'),
        latest: textIn(row, 'latest_period'),
        change: numberIn(row, 'change'),
        authorities: numberIn(row, 'authorities'),
        others: textIn(row, 'others'),
      });
    }
  });
});
