import { expect, it } from 'vitest';
import { moveDatabase } from '../../src/database/backup/moveDatabase.js';
import { openDatabase } from '../../src/database/connection.js';
import { testDatabase } from '../builders/database.js';
import { runWaymark } from '../builders/waymarkCommand.js';
import { writeEntries } from '../security/journalRows.js';
import { allChanges, allRows, freshServer } from './copies.js';
import { fillDatabase } from './filledDatabase.js';

const source = await testDatabase();
await fillDatabase(source.url, source.adminUrl);

const log = (): void => undefined;

function moveTo(toAdminUrl: string) {
  return moveDatabase({ fromAdminUrl: source.adminUrl, toAdminUrl, changes: allChanges, log });
}

const sourceSettings = {
  DATABASE_URL: source.url,
  DATABASE_ADMIN_URL: source.adminUrl,
};

it('loses nothing on the way to another server, and says which settings lead there', async () => {
  const before = await allRows(source.adminUrl);
  const target = await freshServer();
  const run = await runWaymark({
    args: ['move', '--to-url', target.url, '--to-admin-url', target.adminUrl],
    env: sourceSettings,
  });
  expect(run.code, run.errors).toBe(0);
  expect(run.out).toContain('Every row was read back and compared.');
  expect(run.out).toContain('The journal is as it was written: 12 entries.');
  expect(run.out).toMatch(/DATABASE_URL=postgres/);
  expect(run.out).not.toContain(new URL(target.adminUrl.replace('@/', '@host/')).password);
  expect(await allRows(target.adminUrl)).toEqual(before);
  expect(await allRows(source.adminUrl)).toEqual(before);
}, 120_000);

it('leaves a database in which the work goes on, numbers and all', async () => {
  const target = await testDatabase();
  await moveTo(target.adminUrl);
  const app = openDatabase({ url: target.url, connections: 1 });
  await writeEntries(app.db, 1);
  const last = await app.db
    .selectFrom('journal_head')
    .select('entry_number as number')
    .executeTakeFirstOrThrow();
  expect(last.number).toBe(13);
  await app.close();
});

it('refuses a place that holds anything, and leaves it as it is', async () => {
  const target = await testDatabase();
  await fillDatabase(target.url, target.adminUrl);
  const before = await allRows(target.adminUrl);
  await expect(moveTo(target.adminUrl)).rejects.toThrow(
    'This database is not empty: it holds 2 releases of figures and 1 accounts.',
  );
  expect(await allRows(target.adminUrl)).toEqual(before);
});

it('refuses to move what is in use', async () => {
  const target = await testDatabase();
  const before = await allRows(target.adminUrl);
  const app = openDatabase({ url: source.url, connections: 1 });
  await app.db.selectFrom('account').select('id').execute();
  await expect(moveTo(target.adminUrl)).rejects.toThrow('Stop Waymark first');
  await app.close();
  expect(await allRows(target.adminUrl)).toEqual(before);
});

it('refuses two addresses that lead to different databases, and a role that is too strong', async () => {
  const target = await testDatabase();
  const move = (toUrl: string) =>
    runWaymark({
      args: ['move', '--to-url', toUrl, '--to-admin-url', target.adminUrl],
      env: sourceSettings,
    });
  const elsewhere = await move(source.url);
  expect(elsewhere.code).toBe(1);
  expect(elsewhere.errors).toContain('lead to different databases');
  const strong = await move(target.adminUrl);
  expect(strong.code).toBe(1);
  expect(strong.errors).toContain('it has to be the weak role waymark_app');
}, 60_000);
