import PgBoss from 'pg-boss';
import pg from 'pg';

export interface PrepareJobsOptions {
  /** Connects as the owner of the tables. */
  readonly adminUrl: string;
  readonly names: readonly string[];
}

/**
 * Makes the tables of the job library and a queue for each job, as their owner, and lets the app
 * use them. Changes nothing where all is there; two starts at once take turns.
 */
export async function prepareJobs({ adminUrl, names }: PrepareJobsOptions): Promise<void> {
  if (await isPrepared(adminUrl, names)) return;
  const boss = new PgBoss({ connectionString: adminUrl, max: 2, supervise: false });
  // What goes wrong shows in the calls themselves.
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const name of names) await boss.createQueue(name);
  } finally {
    await boss.stop({ graceful: false, wait: true });
  }
  await withOwner(adminUrl, (client) => client.query(grants));
}

const grants = `
  grant usage on schema pgboss to waymark_app;
  grant select, insert, update, delete on all tables in schema pgboss to waymark_app;
  grant execute on all functions in schema pgboss to waymark_app;
`;

/** A look costs a few milliseconds; making sure of everything would cost half a second. */
async function isPrepared(adminUrl: string, names: readonly string[]): Promise<boolean> {
  return withOwner(adminUrl, async (client) => {
    const found = await client.query<{ isThere: boolean }>(
      `select to_regclass('pgboss.queue') is not null as "isThere"`,
    );
    if (found.rows[0]?.isThere !== true) return false;
    const queues = await client.query<{ name: string }>('select name from pgboss.queue');
    const known = new Set(queues.rows.map(({ name }) => name));
    return names.every((name) => known.has(name));
  });
}

async function withOwner<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
