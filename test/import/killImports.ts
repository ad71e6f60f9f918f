import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { findPostmaster } from '../../src/database/server/postmaster.js';
import { locateServer } from '../../src/database/server/serverPlace.js';
import { openRuntime } from '../../src/runtime.js';
import { makeDataDir, makeServerCopy } from '../builders/serverCopy.js';
import { aConfig } from '../builders/testConfig.js';
import { runWaymark, startWaymark } from '../builders/waymarkCommand.js';
import { referenceFolder } from '../reference/referenceFolder.js';
import { removeServerFolder } from '../setup/testServerFolder.js';
import { extractFolder } from './laitFolders.js';
import { countStored, type StoredCounts } from './storedCounts.js';

/** The whole national file, which takes seconds; where it is not at hand, the small extract. */
const national = join(referenceFolder, 'lait');
const folder = existsSync(national) ? national : extractFolder;

/** What an import that nobody disturbs stores, and how long it takes here. */
interface Whole {
  readonly counts: StoredCounts;
  readonly milliseconds: number;
}

export interface KillPlan {
  /** When to kill, each as a share of the time that a whole import takes. */
  readonly moments: readonly number[];
  /** Which of them, by their number from 0, take the database server down too. */
  readonly isPowerCut: (index: number) => boolean;
}

/**
 * Kills one import after another in one data folder, and looks after each what the next start
 * finds: the release wholly, or nothing of it. Answers how many ended in which way.
 */
export async function killImports({ moments, isPowerCut }: KillPlan) {
  const server = await makeServerCopy();
  const whole = await importWhole(server.copyTo);
  const ends = { wholly: 0, notAtAll: 0 };
  let dataDir = await freshFolder(server.copyTo);
  try {
    for (const [index, moment] of moments.entries()) {
      await killImport(dataDir, {
        after: moment * whole.milliseconds,
        powerCut: isPowerCut(index),
      });
      const counts = await nextStart(dataDir);
      const place = `killed at ${moment.toFixed(3)} of the way`;
      expect([0, whole.counts.releases], place).toContain(counts.releases);
      if (counts.releases === 0) {
        ends.notAtAll += 1;
        expect(counts, place).toMatchObject({ observations: 0, releasePeriods: 0, tables: 1 });
        continue;
      }
      ends.wholly += 1;
      expect(counts, place).toEqual(whole.counts);
      await removeServerFolder(dataDir);
      dataDir = await freshFolder(server.copyTo);
    }
    const last = await runWaymark(importInto(dataDir));
    expect(last.code, last.errors).toBe(0);
    expect(await nextStart(dataDir)).toEqual(whole.counts);
  } finally {
    await removeServerFolder(dataDir);
    await server.remove();
  }
  return ends;
}

type CopyTo = (dataDir: string) => Promise<void>;

async function freshFolder(copyTo: CopyTo): Promise<string> {
  const dataDir = await makeDataDir();
  await copyTo(dataDir);
  return dataDir;
}

const planPack = aConfig({}).planPack;

function importInto(dataDir: string) {
  return {
    args: ['import', 'lait', folder],
    env: { DATA_DIR: dataDir, PLAN_PACK: planPack },
  };
}

async function importWhole(copyTo: CopyTo): Promise<Whole> {
  const dataDir = await freshFolder(copyTo);
  // The first run may have to build the program.
  await runWaymark({ args: ['--help'], env: {} });
  const begun = performance.now();
  const run = await runWaymark(importInto(dataDir));
  const milliseconds = performance.now() - begun;
  expect(run.code, run.errors).toBe(0);
  const counts = await nextStart(dataDir);
  await removeServerFolder(dataDir);
  return { counts, milliseconds };
}

async function killImport(
  dataDir: string,
  { after, powerCut }: { readonly after: number; readonly powerCut: boolean },
): Promise<void> {
  const child = startWaymark(importInto(dataDir));
  child.stdout.resume();
  child.stderr.resume();
  const ended = once(child, 'exit');
  await Promise.race([ended, sleep(after)]);
  child.kill('SIGKILL');
  if (powerCut) {
    const place = await locateServer(dataDir, () => undefined);
    const server = await findPostmaster(place.dataFolder, () => undefined);
    if (server !== null) process.kill(server.pid, 'SIGKILL');
  }
  await ended;
}

/** Starts as `npm start` does, and counts what is there. */
async function nextStart(dataDir: string): Promise<StoredCounts> {
  const runtime = await openRuntime({
    config: aConfig({ dataDir }),
    log: () => undefined,
    clock: () => new Date(),
  });
  try {
    return await countStored(runtime.database.db);
  } finally {
    await runtime.close();
  }
}
