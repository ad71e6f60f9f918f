import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { findPostmaster } from '../../src/database/server/postmaster.js';
import { locateServer } from '../../src/database/server/serverPlace.js';
import { canRead, isRoot } from '../../src/database/server/serverUser.js';
import {
  copyAgain,
  copyPrivately,
  copyProject,
  type ProjectCopy,
} from '../builders/projectCopy.js';
import { runNpm, type NpmRun, type NpmRunOptions } from './npmRun.js';

/** `daemon`, an account of every machine; PostgreSQL wants one that has a name. */
const ordinary = { uid: 1, gid: 1 };

const starts: NpmRun[] = [];
const copies: ProjectCopy[] = [];
let folder = '';
let first: { readonly copy: ProjectCopy; readonly said: string; readonly page: string };

function start(options: NpmRunOptions): NpmRun {
  const started = runNpm(options);
  starts.push(started);
  return started;
}

function keep(copy: ProjectCopy): ProjectCopy {
  copies.push(copy);
  return copy;
}

async function cleanUp(): Promise<void> {
  for (const started of starts.splice(0)) await started.kill();
  for (const copy of copies.splice(0)) await copy.remove();
}

const another = async (name: string): Promise<ProjectCopy> =>
  keep(await copyAgain(first.copy, join(folder, name)));

async function pageAt(address: string): Promise<string> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(20_000) });
  expect(answer.status).toBe(200);
  return answer.text();
}

async function serverOf(copy: ProjectCopy): Promise<{ dataFolder: string; pid: number | null }> {
  const { dataFolder } = await locateServer(copy.dataDir, () => undefined);
  return { dataFolder, pid: (await findPostmaster(dataFolder, () => undefined))?.pid ?? null };
}

/** Nothing of the start is left: no process of its own, no PostgreSQL, no mark of one. */
async function expectAllGone(copy: ProjectCopy, started: NpmRun): Promise<void> {
  const { dataFolder, pid } = await serverOf(copy);
  expect(pid, started.said()).toBeNull();
  expect(existsSync(join(dataFolder, 'postmaster.pid'))).toBe(false);
  expect(existsSync(join(dataFolder, 'PG_VERSION'))).toBe(true);
  expect(started.isRunning(), started.said()).toBe(false);
}

beforeAll(async () => {
  folder = await mkdtemp(join(inject('serverFolder'), 'start-'));
  await chmod(folder, 0o755);
  const copy = await copyProject(join(folder, 'a checkout'));
  const started = start({ copy });
  const page = await pageAt(await started.ready());
  await started.interrupt();
  await expectAllGone(copy, started);
  first = { copy, said: started.said(), page };
}, 150_000);

afterEach(cleanUp);
afterAll(async () => {
  await cleanUp();
  await first.copy.remove();
  await rm(folder, { recursive: true, force: true });
});

describe('npm start', { timeout: 150_000 }, () => {
  it('builds, makes its database and serves the plan from a path with a space in it', () => {
    expect(first.said).toContain(`made a new one in ${join(first.copy.dataDir, 'postgres')}`);
    expect(first.said).toMatch(/^Built \(/m);
    expect(first.said).toMatch(/^ready: http:\/\/localhost:\d+ \(/m);
    expect(first.page).toContain('<h1');
  });

  it('reaches its first page again without building or loading anything', async () => {
    const begun = performance.now();
    const started = start({ copy: first.copy });
    await pageAt(await started.ready());
    console.log(`second start: first page after ${Math.round(performance.now() - begun)} ms`);
    expect(started.said()).not.toMatch(/Built|Installed|made a new|loaded from the pack/);
    await started.interrupt();
  });

  it('stops everything it started at Ctrl-C, also while a browser holds a spare connection', async () => {
    const started = start({ copy: first.copy });
    const address = await started.ready();
    expect((await serverOf(first.copy)).pid).not.toBeNull();
    const spare = connect(Number(new URL(address).port), 'localhost').on('error', () => undefined);
    await once(spare, 'connect');
    const begun = performance.now();
    await started.interrupt();
    expect(performance.now() - begun, started.said()).toBeLessThan(10_000);
    expect(started.said()).toContain('stopping (SIGINT)');
    expect(started.said()).toContain('stopped the private PostgreSQL server');
    await expectAllGone(first.copy, started);
  });

  it('runs twice side by side, and says what to do when its port is taken', async () => {
    const copy = await another('beside it');
    const one = start({ copy: first.copy });
    const port = Number(new URL(await one.ready()).port);
    const refused = start({ copy, port });
    expect(await refused.ended(), refused.said()).toBe(1);
    expect(refused.said()).toContain(`Port ${port} is taken by another program`);
    expect(refused.said()).toContain('PORT=3001 npm start');
    expect(refused.said()).not.toMatch(/^ {4}at /m);
    await expectAllGone(copy, refused);
    const two = start({ copy });
    const address = await two.ready();
    expect(await pageAt(`http://localhost:${port}`)).toContain('<h1');
    expect(await pageAt(address)).toContain('<h1');
    await one.interrupt();
    expect(await pageAt(address)).toContain('<h1');
    await two.interrupt();
  });

  it('takes over what a killed one left, says so, and stops it at Ctrl-C', async () => {
    const { copy } = first;
    const killed = start({ copy });
    await killed.ready();
    const { pid } = await serverOf(copy);
    await killed.kill();
    expect((await serverOf(copy)).pid).toBe(pid);
    const next = start({ copy });
    await pageAt(await next.ready());
    expect(next.said()).toContain('left running by a Waymark that was killed');
    await next.interrupt();
    await expectAllGone(copy, next);
  });
});

describe('npm start in a folder that only its owner may enter', { timeout: 150_000 }, () => {
  it('works for whoever runs this test', async () => {
    const copy = keep(await copyPrivately(first.copy, { folder: join(folder, 'private') }));
    const started = start({ copy });
    expect(await pageAt(await started.ready())).toContain('<h1');
    await started.interrupt();
    await expectAllGone(copy, started);
    expect((await stat(copy.folder)).mode & 0o777).toBe(0o700);
  });

  it.runIf(isRoot())('works for an ordinary user', async ({ skip }) => {
    skip(!canRead(ordinary, process.execPath), 'an ordinary user cannot run this Node');
    const place = { folder: join(folder, 'their own'), owner: ordinary };
    const copy = keep(await copyPrivately(first.copy, place));
    const started = start({ copy, user: ordinary });
    expect(await pageAt(await started.ready())).toContain('<h1');
    expect((await stat(join(copy.dataDir, 'postgres'))).uid).toBe(ordinary.uid);
    await started.interrupt();
    await expectAllGone(copy, started);
  });
});
