import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { testDatabase } from '../builders/database.js';
import { servedApp } from '../builders/servedApp.js';
import { runWaymark, startWaymark } from '../builders/waymarkCommand.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { withClient } from '../security/superuser.js';
import { allRows, backUp, backupFolder } from './copies.js';
import { fillDatabase } from './filledDatabase.js';

const folder = await backupFolder();
const patienceMs = 60_000;

/** Waits until the restore has removed the old rows and fills in the new ones. */
async function untilHalfWay(adminUrl: string): Promise<boolean> {
  return withClient(adminUrl, async (client) => {
    const end = Date.now() + patienceMs;
    while (Date.now() < end) {
      const { rows } = await client.query(
        `select from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and query like 'copy "observation%stdin'`,
      );
      if (rows.length > 0) return true;
      await sleep(2);
    }
    return false;
  });
}

/** A dead process's transaction is rolled back when the server notices. */
async function untilAlone(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    let others = 1;
    while (others > 0) {
      await sleep(20);
      const { rows } = await client.query(
        `select from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
      );
      others = rows.length;
    }
  });
}

it('37: a restore that is killed half-way leaves what was there, and can be tried again', async () => {
  const large = await servedApp(dorsetFolder);
  const file = join(folder, 'large.tar.gz');
  await backUp(large.adminUrl, file);
  const inBackup = await allRows(large.adminUrl);
  const target = await testDatabase();
  await fillDatabase(target.url, target.adminUrl);
  const before = await allRows(target.adminUrl);
  const command = {
    args: ['restore', file, '--replace'],
    env: { DATABASE_URL: target.url, DATABASE_ADMIN_URL: target.adminUrl },
  };

  const killed = startWaymark(command);
  expect(await untilHalfWay(target.adminUrl)).toBe(true);
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  await untilAlone(target.adminUrl);
  expect(await allRows(target.adminUrl)).toEqual(before);

  const again = await runWaymark(command);
  expect(again.code, again.errors).toBe(0);
  expect(await allRows(target.adminUrl)).toEqual(inBackup);
}, 180_000);
