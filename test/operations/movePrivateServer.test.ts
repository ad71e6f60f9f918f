import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { restoreBackup } from '../../src/database/backup/restoreBackup.js';
import { openDatabase } from '../../src/database/connection.js';
import { startOrJoinServer } from '../../src/database/embeddedServer.js';
import { projectFile } from '../../src/lib/projectRoot.js';
import { makeDataDir } from '../builders/serverCopy.js';
import { aConfig } from '../builders/testConfig.js';
import { runWaymark } from '../builders/waymarkCommand.js';
import { writeEntries } from '../security/journalRows.js';
import { allChanges, allRows, backupFolder, freshServer } from './copies.js';

const target = await freshServer();
const sourceDir = await makeDataDir();
const folder = await backupFolder();

/** The private server in use, with figures, and with a journal. */
async function fillSource() {
  const server = await startOrJoinServer({ dataDir: sourceDir, log: () => undefined });
  await restoreBackup({
    adminUrl: server.adminUrl,
    file: projectFile('test', 'operations', 'oldDatabase', 'issue1.tar.gz'),
    folders: [],
    changes: allChanges,
    replace: false,
    log: () => undefined,
  });
  const database = openDatabase({ url: server.url });
  await writeEntries(database.db, 20);
  await database.close();
  return { rows: await allRows(server.adminUrl), stop: server.stop };
}

const move = (to = target.url, toAdmin = target.adminUrl, env = {}) =>
  runWaymark({
    args: ['move', '--to-url', to, '--to-admin-url', toAdmin],
    env: { DATA_DIR: sourceDir, PLAN_PACK: aConfig({}).planPack, ...env },
  });

/** Addresses without passwords, which other accounts of the machine could see in a command. */
async function withPasswordFile() {
  const file = join(folder, 'passwords');
  const secret = /\/\/(\w+):([^@]+)@/;
  const lines = [target.url, target.adminUrl].map((url) => {
    const [, role = '', password = ''] = secret.exec(url) ?? [];
    return `*:*:*:${role}:${password}\n`;
  });
  await writeFile(file, lines.join(''), { mode: 0o600 });
  const bare = (url: string) => url.replace(secret, '//$1@');
  return () => move(bare(target.url), bare(target.adminUrl), { PGPASSFILE: file });
}

const source = await fillSource();

it('37: is refused while Waymark runs, then moves all of the private server, once', async () => {
  const early = await move();
  expect([early.code, early.errors]).toEqual([1, expect.stringContaining('Stop it first')]);
  expect(await allRows(target.adminUrl)).toEqual({});

  await source.stop();
  const moved = await move();
  expect(moved.code, moved.errors).toBe(0);
  expect(await allRows(target.adminUrl)).toEqual(source.rows);
  expect(moved.out).toContain('The journal is as it was written: 20 entries');
  expect(moved.out).toMatch(/DATABASE_URL=postgresql:\/\/waymark_app:…@/);
  expect(moved.out).toMatch(/DATABASE_ADMIN_URL=postgresql:\/\/waymark_owner:…@/);
  for (const address of [target.url, target.adminUrl]) expect(moved.out).not.toContain(address);

  const moveAgain = await withPasswordFile();
  const again = await moveAgain();
  expect([again.code, again.errors]).toEqual([1, expect.stringContaining('is not empty')]);
  expect(await allRows(target.adminUrl)).toEqual(source.rows);
}, 120_000);

it('says that a server cannot be reached', async () => {
  const nowhere = await move('postgresql://waymark_app:none@127.0.0.1:1/waymark');
  expect([nowhere.code, nowhere.errors]).toEqual([
    1,
    expect.stringContaining('--to-url: the server does not let us in'),
  ]);
}, 60_000);
