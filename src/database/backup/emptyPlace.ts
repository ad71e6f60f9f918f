import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { BackupError } from './backupProblem.js';

/**
 * Refuses a database that the service is using now, and unless `replace` one that holds releases
 * or accounts.
 * @throws BackupError
 */
export async function refuseUsedPlace(
  client: pg.ClientBase,
  { replace }: { readonly replace: boolean },
): Promise<void> {
  await refuseBusy(client, 'this database');
  if (replace) return;
  const releases = await countRows(client, 'source_release');
  const accounts = await countRows(client, 'account');
  if (releases === 0 && accounts === 0) return;
  throw new BackupError(
    `This database is not empty: it holds ${releases} releases of figures and ${accounts} accounts. Choose an empty one.`,
  );
}

/** A connection that was closed just now is still listed for a moment. */
const patienceMs = 3000;

/** @throws BackupError while the app is connected: it would go on with what it has in memory */
export async function refuseBusy(client: pg.ClientBase, what: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (await isBusy(client)) {
    if (Date.now() > deadline) {
      throw new BackupError(`Waymark is using ${what} now. Stop Waymark first, then try again.`);
    }
    await sleep(100);
  }
}

async function isBusy(client: pg.ClientBase): Promise<boolean> {
  // Inside a transaction the list would stay as it was first read.
  await client.query('select pg_stat_clear_snapshot()');
  const { rows } = await client.query(
    `select from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and usename = 'waymark_app'`,
  );
  return rows.length > 0;
}

async function countRows(client: pg.ClientBase, table: string): Promise<number> {
  const found = await client.query<{ isThere: boolean }>(
    'select to_regclass($1) is not null as "isThere"',
    [`public.${table}`],
  );
  if (found.rows[0]?.isThere !== true) return 0;
  const counted = await client.query<{ rows: number }>(
    `select count(*)::int as rows from public.${client.escapeIdentifier(table)}`,
  );
  return counted.rows[0]?.rows ?? 0;
}

/**
 * Removes every table, function and sequence of ours, in the transaction that is open. The
 * schema itself stays, with what the server's administrator granted on it. The jobs' own schema
 * is made anew when Waymark starts.
 */
export async function emptyDatabase(client: pg.ClientBase): Promise<void> {
  await client.query('drop schema if exists pgboss cascade');
  for (const list of [relations, routines]) {
    const { rows } = await client.query<{ statement: string }>(list);
    for (const { statement } of rows) await client.query(statement);
  }
}

/** Tables first: most sequences go with theirs. */
const relations = `
  select format('drop %s if exists %s cascade',
                case relkind when 'v' then 'view' when 'm' then 'materialized view'
                             when 'S' then 'sequence' else 'table' end, oid::regclass) as statement
    from pg_class c
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
     and not exists (select from pg_depend d
                      where d.classid = 'pg_class'::regclass and d.objid = c.oid
                        and d.deptype = 'e')
   order by relkind = 'S'`;

const routines = `
  select format('drop routine if exists %s cascade', oid::regprocedure) as statement
    from pg_proc p
   where pronamespace = 'public'::regnamespace
     and not exists (select from pg_depend d
                      where d.classid = 'pg_proc'::regclass and d.objid = p.oid
                        and d.deptype = 'e')`;
