import { randomInt } from 'node:crypto';
import pg from 'pg';
import { BackupError } from './backupProblem.js';

/**
 * Whether the app's address and the owner's lead to one database: what one locks, the other sees.
 * @throws BackupError when one cannot be reached, or the first is not the app's role
 */
export async function isSameDatabase(url: string, adminUrl: string): Promise<boolean> {
  const app = await connect(url, '--to-url');
  try {
    await refuseOtherRole(app);
    const owner = await connect(adminUrl, '--to-admin-url');
    try {
      const mark = randomInt(1, 2_147_483_647);
      await owner.query('select pg_advisory_lock(7291833, $1)', [mark]);
      const seen = await app.query(
        `select from pg_locks
          where locktype = 'advisory' and classid = 7291833 and objid::bigint = $1
            and database = (select oid from pg_database where datname = current_database())`,
        [mark],
      );
      return seen.rows.length > 0;
    } finally {
      await owner.end();
    }
  } finally {
    await app.end();
  }
}

/** The tables grant what the app may do to the role of this name. */
async function refuseOtherRole(app: pg.Client): Promise<void> {
  const { rows } = await app.query<{ role: string }>('select current_user as role');
  const role = rows[0]?.role ?? '';
  if (role === 'waymark_app') return;
  throw new BackupError(
    `--to-url signs in as ${role}; it has to be the weak role waymark_app. Nothing was changed.`,
  );
}

async function connect(url: string, option: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BackupError(`${option}: the server does not let us in: ${why}`, { cause });
  }
}
