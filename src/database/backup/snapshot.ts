import pg from 'pg';

/** How values are printed and read, so that the same row is the same bytes on every server. */
const sameEverywhere = `
  set timezone = 'UTC';
  set datestyle = 'ISO, YMD';
  set intervalstyle = 'postgres';
  set bytea_output = 'hex';
  set extra_float_digits = 1;
  set client_encoding = 'UTF8';
  set search_path = public;
  set statement_timeout = 0;
  set idle_in_transaction_session_timeout = 0`;

/** Connects as the owner of the tables, for copying. */
export async function connectForCopying(adminUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: adminUrl });
  // A lost connection fails the query under way; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(sameEverywhere);
  return client;
}

/**
 * Runs `work` on one moment of the database: what others change meanwhile is not in it.
 * Where a row would be hidden from the owner, it fails instead of leaving the row out.
 */
export async function inSnapshot<T>(
  adminUrl: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await connectForCopying(adminUrl);
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local row_security = off');
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}
