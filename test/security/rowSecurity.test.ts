import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../builders/database.js';
import {
  dropChecks,
  insertSql,
  listOwnedTables,
  type OwnedTable,
  type RowMark,
} from './catalogueRows.js';
import { superuserUrl, withClient } from './superuser.js';

const database = await testDatabase();

/**
 * Read by all, and written by nobody else: what the plan itself says of organisations, and what was
 * changed of it in the product, are on the public pages.
 */
const published = [
  'organisation',
  'seat_organisation',
  'action_lead_organisation',
  'plan_amendment',
];

const ours: RowMark = { organisationId: 'body-a', accountId: 'person-a', number: 11 };
const theirs: RowMark = { organisationId: 'body-b', accountId: 'person-b', number: 12 };

const tables = await withClient(await superuserUrl(database), async (client) => {
  const found = await listOwnedTables(client);
  // Rows of both bodies in every table, without all that they would hang on.
  await client.query('set session_replication_role = replica');
  for (const table of found) {
    await dropChecks(client, table);
    await client.query(insertSql(table, ours));
    await client.query(insertSql(table, theirs));
  }
  return found;
});

const app = new pg.Client({ connectionString: database.url });
await app.connect();
afterAll(() => app.end());

/** What one statement does for a person of that body, or for nobody: the rows, or `refused`. */
async function attempt(mark: RowMark | null, statement: string): Promise<number | 'refused'> {
  await app.query('begin');
  try {
    if (mark !== null) {
      await app.query(
        `select set_config('waymark.account', $1, true), set_config('waymark.organisation', $2, true),
                set_config('waymark.scope', 'organisation', true)`,
        [mark.accountId, mark.organisationId],
      );
    }
    return (await app.query(statement)).rowCount ?? 0;
  } catch (error) {
    // Refused by a missing grant or by row security, and by nothing else.
    if (error instanceof pg.DatabaseError && error.code === '42501') return 'refused';
    throw error;
  } finally {
    await app.query('rollback');
  }
}

const isNothing = (outcome: number | 'refused'): boolean => outcome === 0 || outcome === 'refused';

/** Every way to write a row of that body. */
function writesOf(table: OwnedTable, mark: RowMark): readonly string[] {
  const { name } = table;
  const whose = `organisation_id = '${mark.organisationId}'`;
  return [
    insertSql(table, { ...mark, number: mark.number + 100 }),
    `update ${name} set organisation_id = organisation_id where ${whose}`,
    `delete from ${name} where ${whose}`,
  ];
}

it('4: every table that says whose a row is has row security, and there are some', () => {
  expect(tables.length).toBeGreaterThanOrEqual(9);
  expect(tables.filter((table) => !table.isGuarded)).toEqual([]);
});

describe.each(tables.map((table) => ({ table, name: table.name })))('$name', ({ table, name }) => {
  const isPublished = published.includes(name);

  it('4: one body reads no row of another', async () => {
    const found = await attempt(ours, `select from ${name} where organisation_id = 'body-b'`);
    expect(found).toBe(isPublished ? 1 : 0);
    expect(await attempt(ours, `select from ${name} where organisation_id = 'body-a'`)).toBe(1);
  });

  it('4: one body writes no row of another, nor makes its own the other’s', async () => {
    const moved = `update ${name} set organisation_id = 'body-b' where organisation_id = 'body-a'`;
    for (const statement of [...writesOf(table, theirs), moved]) {
      expect(await attempt(ours, statement), statement).toSatisfy(isNothing);
    }
  });

  it('4: a claim to act for all is believed word for word only', async () => {
    for (const scope of ['Partnership', 'partnership ', 'all', 'true', '%']) {
      await app.query(`select set_config('waymark.scope', $1, false)`, [scope]);
      expect(await attempt(null, `select from ${name}`)).toBe(isPublished ? 2 : 0);
    }
    await app.query('reset waymark.scope');
  });

  it('7: nobody’s transaction reads and writes nothing', async () => {
    expect(await attempt(null, `select from ${name}`)).toBe(isPublished ? 2 : 0);
    for (const statement of [...writesOf(table, ours), ...writesOf(table, theirs)]) {
      expect(await attempt(null, statement), statement).toSatisfy(isNothing);
    }
    expect(await attempt(null, `truncate ${name}`)).toBe('refused');
  });
});
