import PgBoss from 'pg-boss';
import pg from 'pg';

export interface PrepareJobsOptions {
  /** Connects as the owner of the tables. */
  readonly adminUrl: string;
  readonly names: readonly string[];
}

/**
 * Makes the tables of the job library and a queue for each job, as their owner, or brings them to
 * the library's version, and lets the app use them. Changes nothing where all is there; two starts
 * at once take turns.
 */
export async function prepareJobs({ adminUrl, names }: PrepareJobsOptions): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    if (await isPrepared(client, names)) return;
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await makeQueues(adminUrl, names);
    await client.query(grants);
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

/** Names the lock that keeps two starts from making the same queue at once. */
const lockKey = 7_291_831;

async function makeQueues(adminUrl: string, names: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: adminUrl, max: 2, supervise: false });
  // What goes wrong shows in the calls themselves.
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const name of names) await boss.createQueue(name);
  } finally {
    await boss.stop({ graceful: false, wait: true });
  }
}

/** The app adds, takes and ends jobs. Queues are their owner's alone. */
const grants = `
  revoke all on all tables in schema pgboss from waymark_app;
  revoke execute on all functions in schema pgboss from public, waymark_app;
  grant usage on schema pgboss to waymark_app;
  grant select, insert, update, delete on pgboss.job, pgboss.archive, pgboss.schedule to waymark_app;
  grant select on pgboss.queue, pgboss.subscription, pgboss.version to waymark_app;
  grant update (maintained_on, cron_on, monitored_on) on pgboss.version to waymark_app;
`;

/** A look costs a few milliseconds; making sure of everything would cost half a second. */
async function isPrepared(client: pg.Client, names: readonly string[]): Promise<boolean> {
  const found = await client.query<{ isThere: boolean }>(
    `select to_regclass('pgboss.queue') is not null as "isThere"`,
  );
  if (found.rows[0]?.isThere !== true) return false;
  const versions = await client.query<{ version: number }>('select version from pgboss.version');
  if (versions.rows[0]?.version !== libraryVersion()) return false;
  const queues = await client.query<{ name: string }>('select name from pgboss.queue');
  const known = new Set(queues.rows.map(({ name }) => name));
  return names.every((name) => known.has(name));
}

/** The version of its tables that the library works with, from the plan by which it makes them. */
function libraryVersion(): number {
  const plan = /\bversion\(version\)\s+VALUES\s+\('(\d+)'\)/i.exec(PgBoss.getConstructionPlans());
  return Number(plan?.[1]);
}
