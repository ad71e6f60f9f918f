import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Tables } from './tables.js';

export interface BulkTransaction {
  readonly db: Kysely<Tables>;
  /** Streams lines of COPY's text format into the columns of a table. */
  readonly copy: (into: CopyTarget, lines: Iterable<string>) => Promise<void>;
}

export interface CopyTarget {
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * Runs queries and COPY on one connection in one transaction: all of it is there, or none.
 * A process that dies on the way leaves nothing behind, since the server rolls back.
 */
export async function inBulkTransaction<T>(
  pool: Pool,
  work: (transaction: BulkTransaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const db = onClient(client);
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work({
      db,
      copy: async (into, lines) => {
        const columns = into.columns.map((column) => client.escapeIdentifier(column)).join(', ');
        const table = client.escapeIdentifier(into.table);
        await pipeline(
          Readable.from(lines),
          client.query(copyFrom(`copy ${table} (${columns}) from stdin`)),
        );
      },
    });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((cause: unknown) => {
      broken = new Error('the connection is lost', { cause });
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Kysely on one borrowed connection, which stays ours until the transaction ends. */
function onClient(client: PoolClient): Kysely<Tables> {
  const borrowed = {
    query: client.query.bind(client),
    release: () => undefined,
  };
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect: () => Promise.resolve(borrowed), end: () => Promise.resolve() },
    }),
  });
}

/** A text as COPY wants it, `null` as its own mark. */
export function copyText(text: string | null): string {
  if (text === null) return '\\N';
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
