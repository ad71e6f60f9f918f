import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/builders/database.js';
import { aFullSet, aReleaseContent } from '../../../test/builders/releaseContent.js';
import { storeRelease } from '../commands/storeRelease.js';
import { areaId } from '../model/area.js';
import { pointAt, type SeriesSet } from '../model/seriesSet.js';
import { loadAreaReference } from './areaReference.js';
import { saveAreaReference } from './areaWrites.js';
import { listSeriesHistory } from './historyQueries.js';

const { db, pool } = await testDatabase();

beforeAll(async () => {
  await saveAreaReference(db, loadAreaReference());
  const dependencies = { pool, clock: () => new Date('2026-02-01T09:00:00Z') };
  const release = (asAt: string, sets: Readonly<Record<string, SeriesSet>>) =>
    storeRelease(dependencies, aReleaseContent({ source: 'past', asAt, sets }));
  // The later publication is stored first: the order is that of their days.
  await release('2026-06-01', {
    Demo: aFullSet(['2024', '2025'], { dorset: [2.5, 3], kent: ['c', 7] }),
  });
  await release('2026-01-01', {
    Demo: aFullSet(['2024 (prov)'], { dorset: [2], kent: [null] }),
    Other: aFullSet(['2024'], { dorset: [9] }),
  });
});

const asked = { measureIds: ['past-demo'], areaIds: [areaId('kent'), areaId('dorset')] };

test('every release of a measure comes in the order of its day, rows as the areas were asked', async () => {
  const history = await listSeriesHistory(db, asked);
  const found = history.map(({ sets }) => {
    const set = sets.get('past-demo');
    if (set === undefined) throw new Error('the release has no set');
    return set.periods.map((period, column) => [
      period.printed,
      ...[0, 1].map((row) => {
        const { value, status, mark } = pointAt(set, row, column);
        return value ?? mark ?? status;
      }),
    ]);
  });
  expect(found).toEqual([
    [['2024 (prov)', 'noRow', 2]],
    [
      ['2024', 'c', 2.5],
      ['2025', 7, 3],
    ],
  ]);
});

test('a release without the measure is not among them', async () => {
  const history = await listSeriesHistory(db, { ...asked, measureIds: ['past-other'] });
  expect(history.map(({ sets }) => [...sets.keys()])).toEqual([['past-other']]);
});

test('a measure that nobody gives has no history', async () => {
  expect(await listSeriesHistory(db, { ...asked, measureIds: ['past-none'] })).toEqual([]);
});
