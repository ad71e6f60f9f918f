import { expect, test } from 'vitest';
import { comparisonSchema } from '../../src/api/schemas.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../api/ask.js';
import { servedApp } from '../builders/servedApp.js';
import { runWaymark } from '../builders/waymarkCommand.js';
import { alderburyFolder } from '../packs/packFolders.js';
import { changedExtract } from './laitFolders.js';
import { countStored } from './storedCounts.js';

const { app, runtime, url, adminUrl } = await servedApp(alderburyFolder);

/** The extract as published on a day, with Devon's children in care that many. */
async function importExtract(day: string, children: number) {
  const folder = await changedExtract({
    'banner_update.csv': (old) => old.toString('utf8').replace('2026-04-08', day),
    'bds_long.csv': (old) =>
      old.toString('utf8').replace('LAC,,2025,Devon,57,', `LAC,,2025,Devon,${children},`),
  });
  return runWaymark({
    args: ['import', 'lait', folder],
    env: { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl, PLAN_PACK: alderburyFolder },
  });
}

/** What a running server answers a second later. */
async function newest() {
  await sleep(1000);
  const address = '/api/v1/comparison?source=lait&code=LAC&area=devon';
  const { latest } = await ask(app, address, comparisonSchema);
  return { value: latest.value, asAt: latest.release?.asAt };
}

test('a newer publication takes over in a running server, and a late old one does not', async () => {
  const first = await importExtract('2026-04-08', 57);
  expect(first.out).toContain('New: 198. Revised: 0. Unchanged: 0. No longer given: 0.');
  expect(await newest()).toEqual({ value: 57, asAt: '2026-04-08' });

  const newer = await importExtract('2026-06-10', 58);
  expect(newer.out).toContain('Stored as a new release. Earlier releases stay as they are.');
  expect(newer.out).toContain('New: 0. Revised: 1. Unchanged: 197. No longer given: 0.');
  expect(await newest()).toEqual({ value: 58, asAt: '2026-06-10' });

  const late = await importExtract('2026-05-01', 56);
  expect(late.out).toContain('New: 0. Revised: 1. Unchanged: 197. No longer given: 0.');
  expect(late.out).toContain('A newer release is loaded already and stays in force');
  expect(late.code).toBe(0);
  expect(await newest()).toEqual({ value: 58, asAt: '2026-06-10' });

  const stored = await countStored(runtime.database.db);
  expect(stored).toMatchObject({ releases: 3, observations: 3 * 198, tables: 4 });
  const then = await runtime.measures.asAt('2026-04-30');
  const set = (await then.load(['lait-lac'])).get('lait-lac');
  expect([...(set?.values ?? [])]).toContain(57);
});
