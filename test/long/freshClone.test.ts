import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { canRead, isRoot } from '../../src/database/server/serverUser.js';
import { copyAsCloned, type ProjectCopy } from '../builders/projectCopy.js';
import { runNpm, type NpmRun } from '../scripts/npmRun.js';

/** `daemon`, an account of every machine; PostgreSQL wants one that has a name. */
const ordinary = { uid: 1, gid: 1 };
const minuteMs = 60_000;

let folder = '';
let copy: ProjectCopy | null = null;
let runs: NpmRun[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(inject('serverFolder'), 'clone-'));
  await chmod(folder, 0o755);
});

afterEach(async () => {
  for (const run of runs) await run.kill();
  runs = [];
  await copy?.remove();
  await rm(folder, { recursive: true, force: true });
}, minuteMs);

/** Starts a clone for the first time, looks at it, stops it, and lets its tests make ready. */
async function useFreshClone(user?: typeof ordinary): Promise<void> {
  const account = user === undefined ? {} : { user };
  const place = { folder: join(folder, 'a fresh clone') };
  copy = await copyAsCloned(user === undefined ? place : { ...place, owner: user });
  const started = runNpm({ copy, ...account, patienceMs: 5 * minuteMs });
  runs.push(started);
  const answer = await fetch(await started.ready());
  expect(answer.status).toBe(200);
  expect(started.said()).toMatch(/^Installed \(/m);
  expect(started.said()).toMatch(/^Built \(/m);
  await started.interrupt();
  expect(started.isRunning()).toBe(false);
  const args = [
    'test',
    '--',
    'src/database/migrate.test.ts',
    'test/journeys/withoutScript.test.ts',
  ];
  const tests = runNpm({ copy, args, ...account, patienceMs: 5 * minuteMs });
  runs.push(tests);
  expect(await tests.ended(), tests.said()).toBe(0);
  expect(tests.said().trim().split('\n').at(-1)).toMatch(
    /^[1-9]\d* passed, 0 failed, \d+ skipped$/,
  );
  expect((await stat(copy.folder)).mode & 0o777).toBe(0o700);
}

describe(
  'a fresh clone in a folder that only its owner may enter',
  { timeout: 12 * minuteMs },
  () => {
    it('installs, starts and tests itself for whoever runs this test', () => useFreshClone());

    it.runIf(isRoot())(
      'installs, starts and tests itself for an ordinary user',
      async ({ skip }) => {
        skip(!canRead(ordinary, process.execPath), 'an ordinary user cannot run this Node');
        await useFreshClone(ordinary);
      },
    );
  },
);
