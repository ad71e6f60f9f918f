import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.js';
import { valueParsers } from './valueParsers.js';

export interface Database {
  readonly db: Kysely<Tables>;
  /** The connections `db` draws from, for COPY and other work that Kysely has no words for. */
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  /** How many connections at most. */
  readonly connections?: number;
}

/** Opens the database with the value rules of `valueParsers`. Connects on first use. */
export function openDatabase({ url, connections = 10 }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: valueParsers,
    options: '-c TimeZone=UTC',
  });
  // A resting connection that the server ends is dropped by the pool, which opens another when
  // it needs one. Without a listener the event would end the process.
  pool.on('error', () => undefined);
  // One in use is nobody's between two statements of a transaction: the next of them fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
}

/**
 * Runs `work` so that all of it is kept or none. Inside a transaction it is a savepoint:
 * when `work` throws, what it did is undone and what came before it stays.
 */
export async function inTransaction<Schema, T>(
  db: Kysely<Schema>,
  work: (transaction: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  if (!db.isTransaction) return db.transaction().execute(work);
  // The same name may be used again inside itself: PostgreSQL takes the innermost.
  await sql`savepoint nested`.execute(db);
  try {
    const result = await work(db);
    await sql`release savepoint nested`.execute(db);
    return result;
  } catch (error) {
    await sql`rollback to savepoint nested`.execute(db);
    await sql`release savepoint nested`.execute(db);
    throw error;
  }
}
