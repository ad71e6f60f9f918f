import pg from 'pg';
import { inject } from 'vitest';
import { startOrJoinServer } from '../../src/database/embeddedServer.js';
import type { TestDatabase } from '../builders/database.js';

/** The address of a test's database for the superuser, whom nothing in it binds. */
export async function superuserUrl({ url }: Pick<TestDatabase, 'url'>): Promise<string> {
  const server = await startOrJoinServer({
    dataDir: inject('serverFolder'),
    log: () => undefined,
  });
  const name = /@\/(\w+)\?/.exec(url)?.[1] ?? '';
  return server.superuserUrl.replace('@/postgres?', `@/${name}?`);
}

/** Runs `work` on one connection of that address. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
