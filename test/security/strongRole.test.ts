import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/database/connection.js';
import { refuseStrongRole, StrongRoleError } from '../../src/database/refuseStrongRole.js';
import { testDatabase } from '../builders/database.js';
import { superuserUrl, withClient } from './superuser.js';

const database = await testDatabase();
const superuser = await superuserUrl(database);
const made = ['test_bypasses', 'test_acts_as_owner'];

/** Roles are of the whole server, so they are dropped again. */
const dropRoles = () =>
  withClient(superuser, async (client) => {
    for (const role of made) await client.query(`drop role if exists ${role}`);
  });
await dropRoles();
afterAll(dropRoles);

await withClient(superuser, async (client) => {
  await client.query(`create role test_bypasses login bypassrls password 'test'`);
  await client.query(`create role test_acts_as_owner login password 'test' in role waymark_owner`);
});

/** How the check ends for whoever connects with that address. */
async function checkAs(url: string): Promise<string> {
  const { db, close } = openDatabase({ url, connections: 1 });
  try {
    return await refuseStrongRole(db).then(
      () => 'let in',
      (error: unknown) => (error instanceof StrongRoleError ? error.message : String(error)),
    );
  } finally {
    await close();
  }
}

const asRole = (role: string): string =>
  database.url.replace(/\/\/waymark_app:[^@]*@/, `//${role}:test@`);

it('5: the app starts with the weak role', async () => {
  expect(await checkAs(database.url)).toBe('let in');
});

it('5: the app refuses to start as a superuser', async () => {
  expect(await checkAs(superuser)).toMatch(/^The database role “postgres” .*is a superuser/);
});

it('5: the app refuses to start with a role that may bypass row security', async () => {
  expect(await checkAs(asRole('test_bypasses'))).toContain('may bypass row security');
});

it('5: the app refuses to start as the owner of the tables, or as one who may act as them', async () => {
  expect(await checkAs(database.adminUrl)).toMatch(/“waymark_owner”.*owns the table/);
  const said = await checkAs(asRole('test_acts_as_owner'));
  expect(said).toContain('may act as its owner');
  expect(said).toContain('Put the weak role waymark_app into DATABASE_URL');
});
