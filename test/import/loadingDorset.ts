import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from 'vitest';
import type { RunImport } from '../../src/importers/uploadReaders.js';
import { acceptUpload } from '../../src/measures/commands/uploads/decideUpload.js';
import { areaId } from '../../src/measures/model/area.js';
import { findArea } from '../../src/measures/model/areaLookup.js';
import { listSeriesHistory } from '../../src/measures/store/historyQueries.js';
import { listReleaseSizes } from '../../src/measures/store/releaseSizeQueries.js';
import { getFigures } from '../../src/plan/model/judging.js';
import { openRuntime, type Runtime } from '../../src/runtime.js';
import { testDatabase } from '../builders/database.js';
import { aConfig } from '../builders/testConfig.js';
import { aPersonActing, filesOf, uploading } from '../builders/uploading.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { changedExtract } from './laitFolders.js';

/** Dorset’s plan with the figures it carries, and those who load more of them. */
export async function loadingDorset(run?: RunImport) {
  const { url, adminUrl, owner } = await testDatabase();
  const runtime = await openRuntime({
    config: aConfig({ planPack: dorsetFolder, database: { url, adminUrl } }),
    log: () => undefined,
    clock: () => new Date(),
  });
  afterAll(() => runtime.close());
  const { database } = runtime;
  const loading = await uploading({ database, url, ...(run === undefined ? {} : { run }) });
  const person = (role: 'analyst' | 'office' | 'viewer', organisationId = 'dorset-council') =>
    aPersonActing(database.db, { role, organisationId });
  const analyst = await person('analyst');
  return {
    ...{ owner, runtime, database, loading, person, analyst },
    officer: await person('office'),
    stranger: await person('analyst', 'nhs-dorset'),
    /** Sends and reads the extract as published on a day, with that rate in Dorset. */
    sent: async (day: string, rate: number) => {
      const answer = await loading.send(analyst, filesOf(await published(day, rate)));
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return answer.value;
    },
    accept: (id: string) => acceptUpload(loading.deciding, analyst, { id, reason: 'Checked.' }),
    everything: () => everything(runtime),
    entries: (id: string) =>
      owner
        .selectFrom('journal_entry')
        .select(['entry_type', 'actor_kind', 'account_id', 'role', 'organisation_id'])
        .select(['reason', 'after'])
        .where('subject_id', '=', id)
        .orderBy('entry_number')
        .execute(),
  };
}

/** The extract as published on a day, with that rate of first entrants in Dorset. */
export function published(day: string, rate: number): Promise<string> {
  return changedExtract({
    'banner_update.csv': (old) => old.toString('utf8').replace('2026-04-08', day),
    'bds_long.csv': (old) =>
      old.toString('utf8').replace(/(FirstYJS,[^\n]*,2024,Dorset,)[^,]*/, `$1${rate}`),
  });
}

/** Everything a reader could see of the figures, a second later, to be compared. */
async function everything(runtime: Runtime) {
  await sleep(1000);
  const { snapshot, plan, judging } = await getFigures(runtime);
  const area = findArea(snapshot.register, plan.areaId);
  if (area === undefined) throw new Error('no area');
  const judged = await judging.ofPlan(area);
  const past = await runtime.measures.asAt('2026-05-01');
  const { db } = runtime.database;
  return {
    judged,
    shown: {
      releases: snapshot.releases,
      past: past.releases,
      measures: snapshot.measures,
      neighbours: snapshot.neighbourSets,
      sizes: await listReleaseSizes(db),
      history: await listSeriesHistory(db, {
        measureIds: ['lait-firstyjs'],
        areaIds: [areaId('dorset'), areaId('england')],
      }),
      verdicts: judged.map(({ view, direction, pace, standing, figures }) => [
        view.id,
        ...[direction, pace, standing, figures?.comparison],
      ]),
    },
  };
}
