import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildServerProcess, startServerProcess } from '../../test/builders/serverProcess.js';
import { makeDataDir, makeServerCopy } from '../../test/builders/serverCopy.js';
import { removeServerFolder } from '../../test/setup/testServerFolder.js';
import { startOrJoinServer, type EmbeddedServer } from './embeddedServer.js';
import { findPostmaster } from './server/postmaster.js';
import { locateServer } from './server/serverPlace.js';

const { program, remove } = await buildServerProcess();
const madeBefore = await makeServerCopy();
afterAll(async () => {
  await madeBefore.remove();
  await remove();
});

let dataDir = '';
let lines: string[] = [];
const log = (line: string): number => lines.push(line);

beforeEach(async () => {
  dataDir = await makeDataDir();
  lines = [];
});

afterEach(() => removeServerFolder(dataDir));

const start = (): Promise<EmbeddedServer> => startOrJoinServer({ dataDir, log });
const startElsewhere = () => startServerProcess({ program, dataDir });

async function runningPid(): Promise<number | undefined> {
  const place = await locateServer(dataDir, () => undefined);
  return (await findPostmaster(place.dataFolder, () => undefined))?.pid;
}

async function query(url: string, text: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await client.query<Record<string, unknown>>(text);
  await client.end();
  return found.rows[0] ?? {};
}

describe('the private server', () => {
  beforeEach(() => madeBefore.copyTo(dataDir));

  it('is started and stopped, and keeps what was written', async () => {
    const first = await start();
    expect(first.state).toBe('started');
    await query(first.adminUrl, 'create table kept as select 7 as number');
    await first.stop();
    expect(await runningPid()).toBeUndefined();
    const second = await start();
    expect(await query(second.adminUrl, 'select number from kept')).toEqual({ number: 7 });
    await second.stop();
    expect(lines.at(-1)).toContain('stopped');
  });

  it('is joined by a second process, and stopped by the last one to leave', async () => {
    const server = await start();
    const guest = await startElsewhere();
    expect(guest.state).toBe('joined');
    await server.stop();
    expect(lines.at(-1)).toContain('left the private PostgreSQL server to the other process');
    expect(await query(guest.url, 'select current_user as name')).toEqual({ name: 'waymark_app' });
    expect((await guest.stop()).at(-1)).toContain('stopped');
    expect(await runningPid()).toBeUndefined();
  });

  it('goes on when a guest leaves', async () => {
    const server = await start();
    const guest = await startElsewhere();
    expect((await guest.stop()).at(-1)).toContain('left');
    expect(await query(server.url, 'select 1 as one')).toEqual({ one: 1 });
    await server.stop();
  });

  it('outlives a killed process and is taken over by the next, who stops it', async () => {
    const killed = await startElsewhere();
    const pid = await runningPid();
    await killed.kill();
    expect(await runningPid()).toBe(pid);
    const server = await start();
    expect(server.state).toBe('recovered');
    expect(lines.at(-1)).toContain('left running by a Waymark that was killed');
    await server.stop();
    expect(await runningPid()).toBeUndefined();
  });

  it('is made once by two processes that start at the same moment', async () => {
    await rm(join(dataDir, 'postgres'), { recursive: true });
    const both = await Promise.all([startElsewhere(), startElsewhere()]);
    expect(both.map(({ state }) => state).sort()).toEqual(['joined', 'started']);
    await Promise.all(both.map((process) => process.stop()));
    expect(await runningPid()).toBeUndefined();
  });

  it('comes back for one process while another is stopping it', async () => {
    const server = await start();
    const [, next] = await Promise.all([server.stop(), startElsewhere()]);
    expect(await query(next.url, 'select 1 as one')).toEqual({ one: 1 });
    await next.stop();
  });

  it('comes back at the same address when it is killed under those who use it', async () => {
    const server = await start();
    const guest = await startElsewhere();
    await query(server.adminUrl, 'create table kept as select 7 as number');
    process.kill((await runningPid()) ?? 0, 'SIGKILL');
    const ask = () => query(server.adminUrl, 'select number from kept').catch(() => null);
    await expect.poll(ask, { timeout: 20_000, interval: 50 }).toEqual({ number: 7 });
    expect(await query(guest.url, 'select 1 as one')).toEqual({ one: 1 });
    // Both claim it again, so that neither stops it under the other.
    await sleep(1000);
    await server.stop();
    expect(lines.at(-1)).toContain('left');
    await guest.stop();
    expect(await runningPid()).toBeUndefined();
  });

  it('has its passwords in a file that only its owner reads', async () => {
    const server = await start();
    const place = await locateServer(dataDir, () => undefined);
    const { mode } = await stat(join(place.dataFolder, 'waymark.json'));
    expect((mode & 0o777).toString(8)).toBe('600');
    const wrong = server.url.replace(/:[0-9a-f]+@/, ':guess@');
    await expect(query(wrong, 'select 1')).rejects.toThrow('password authentication failed');
    await server.stop();
  });

  it('writes every commit to disk and speaks UTF-8 and UTC', async () => {
    const server = await start();
    const found = await query(
      server.url,
      `select current_setting('fsync') as fsync, current_setting('server_encoding') as encoding,
              current_setting('timezone') as zone, current_setting('listen_addresses') as listens`,
    );
    expect(found).toEqual({ fsync: 'on', encoding: 'UTF8', zone: 'UTC', listens: '' });
    await server.stop();
  });
});

describe('after a power cut', () => {
  beforeEach(() => madeBefore.copyTo(dataDir));

  async function leaveMark(text: string): Promise<void> {
    const server = await start();
    await query(server.adminUrl, 'create table kept as select 7 as number');
    await server.stop();
    const place = await locateServer(dataDir, () => undefined);
    await writeFile(
      join(place.dataFolder, 'postmaster.pid'),
      text.replace('DATA', place.dataFolder),
    );
    lines = [];
  }

  it.each([
    ['a process that is gone', '4194000\nDATA\n1\n5432\n/tmp\n\n1 1\nready\n'],
    [
      'a process that is another program by now',
      `${process.pid}\nDATA\n1\n5432\n/tmp\n\n1 1\nready\n`,
    ],
  ])('the mark of %s is cleared, and told', async (_, mark) => {
    await leaveMark(mark);
    const server = await start();
    expect(server.state).toBe('started');
    expect(lines.join()).toContain('cleared the mark of a PostgreSQL server');
    expect(await query(server.adminUrl, 'select number from kept')).toEqual({ number: 7 });
    await server.stop();
  });

  it('the data is as it was when the server was killed', async () => {
    const killed = await start();
    await query(killed.adminUrl, 'create table kept as select 7 as number');
    process.kill((await runningPid()) ?? 0, 'SIGKILL');
    while ((await runningPid()) !== undefined) await sleep(20);
    // Its user starts it again by itself; whichever of the two is first, both have it.
    const server = await start();
    expect(await query(server.adminUrl, 'select number from kept')).toEqual({ number: 7 });
    await Promise.all([killed.stop(), server.stop()]);
    expect(await runningPid()).toBeUndefined();
  });
});

describe('a folder', () => {
  it.each([
    ['deeper than a socket path may be', `${'deep-'.repeat(20)}folder`],
    ['with spaces, quotes and other letters', `it's "Café" 100% #1, ok`],
  ])('%s works', async (_, name) => {
    const inner = join(dataDir, name);
    await makeDataDir(inner);
    await madeBefore.copyTo(inner);
    const server = await startOrJoinServer({ dataDir: inner, log });
    expect(await query(server.url, 'select 1 as one')).toEqual({ one: 1 });
    await server.stop();
    await removeServerFolder(inner);
  });

  it('that somebody wrote rubbish into is refused, and left as it is', async () => {
    const place = await locateServer(dataDir, () => undefined);
    await mkdir(place.dataFolder, { recursive: true });
    await writeFile(join(place.dataFolder, 'diary.txt'), 'mine');
    await expect(start()).rejects.toThrow('holds other files');
    expect(await readFile(join(place.dataFolder, 'diary.txt'), 'utf8')).toBe('mine');
    await rm(place.dataFolder, { recursive: true });
  });
});
