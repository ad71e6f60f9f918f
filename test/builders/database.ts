import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { openDatabase } from '../../src/database/connection.js';
import { startOrJoinServer, type EmbeddedServer } from '../../src/database/embeddedServer.js';
import { migrate } from '../../src/database/migrate.js';
import type { Tables } from '../../src/database/tables.js';
import { onceSettled } from '../../src/lib/once.js';
import { projectFile } from '../../src/lib/projectRoot.js';

/** A database of the test file's own, with every table and no rows but those of the migrations. */
export interface TestDatabase {
  /** As the app runs: the weak role. */
  readonly db: Kysely<Tables>;
  /** The weak role's connections, for COPY. */
  readonly pool: pg.Pool;
  /** As the owner of the tables. */
  readonly owner: Kysely<Tables>;
  readonly url: string;
  readonly adminUrl: string;
}

const template = 'migrated_template';
const templateLock = 7_291_832;

/** Once for all test files that a process runs one after the other; it is left when the process ends. */
const joinServer = onceSettled(() =>
  startOrJoinServer({
    dataDir: inject('serverFolder'),
    log: () => undefined,
    // Nothing here has to outlive a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  }),
);

/**
 * Makes the database; it is gone when the file's tests have run.
 * `const { db } = await testDatabase();` at the top of a test file.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await joinServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [templateLock]);
    await makeTemplate(server, client);
    await client.query(`create database ${name} template ${template} owner waymark_owner`);
  });
  const url = atDatabase(server.url, name);
  const adminUrl = atDatabase(server.adminUrl, name);
  const app = openDatabase({ url, connections: 5 });
  const owner = openDatabase({ url: adminUrl, connections: 2 });
  afterAll(async () => {
    await Promise.all([app.close(), owner.close()]);
    await asSuperuser(server, (client) => client.query(`drop database ${name} with (force)`));
  });
  return { db: app.db, pool: app.pool, owner: owner.db, url, adminUrl };
}

/** Runs `work` in a transaction that is always rolled back, and returns its result. */
export async function inRolledBackTransaction<T>(
  db: Kysely<Tables>,
  work: (transaction: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  const transaction = await db.startTransaction().execute();
  try {
    return await work(transaction);
  } finally {
    await transaction.rollback().execute();
  }
}

async function makeTemplate(server: EmbeddedServer, client: pg.Client): Promise<void> {
  const found = await client.query('select from pg_database where datname = $1', [template]);
  if (found.rows.length > 0) return;
  await migrate({
    adminUrl: server.adminUrl,
    folder: projectFile('src', 'database', 'migrations'),
    log: () => undefined,
  });
  await client.query(`alter database waymark rename to ${template}`);
}

async function asSuperuser(
  server: EmbeddedServer,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function atDatabase(url: string, name: string): string {
  return url.replace('@/waymark?', `@/${name}?`);
}
