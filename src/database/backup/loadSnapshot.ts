import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { makeChange, listApplied, schemaLock } from '../migrate.js';
import { findPending, type MigrationFile } from '../migrationFiles.js';
import { BackupError } from './backupProblem.js';
import { emptyDatabase } from './emptyPlace.js';
import { setAside } from './setAside.js';
import { listTables, type SnapshotLayout, type TableLayout } from './snapshotLayout.js';
import { sumRows, type TableSums } from './tableRows.js';

export type LoadTable = (table: TableLayout, rows: Readable) => Promise<void>;

/** What is to take the place of all that a database holds. */
export interface Incoming {
  readonly layout: SnapshotLayout;
  /** Loads each table of the layout in its order, and answers what its rows should add up to. */
  readonly pour: (load: LoadTable) => Promise<ReadonlyMap<string, TableSums>>;
}

export interface Loading {
  readonly incoming: Incoming;
  /** Every change of the schema that this version knows. */
  readonly changes: readonly MigrationFile[];
  readonly log: (line: string) => void;
}

/**
 * Puts a snapshot in the place of all that the database holds, and brings it up to this version.
 * It is one transaction: until its end, and when anything fails, what was there stays.
 * @throws BackupError when what arrived is not what was sent
 */
export async function loadSnapshot(client: pg.Client, loading: Loading): Promise<void> {
  const { incoming, changes, log } = loading;
  const { layout } = incoming;
  // Before anything is touched: it also refuses a backup of a newer version.
  const later = findPending(changes, layout.migrations);
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock($1)', [schemaLock]);
  await emptyDatabase(client);
  await makeSchema(client, changes.slice(0, layout.migrations.length));
  await refuseOtherTables(client, layout);
  const aside = await setAside(client);
  await clearRows(client);
  const expected = await incoming.pour((table, rows) => loadTable(client, table, rows));
  await checkSums(client, layout, expected);
  await aside.putBack();
  await setSequences(client, layout);
  for (const change of later) {
    await makeChange(client, change);
    log(`database: ${change.name}`);
  }
  await client.query('commit');
  await client.query('analyze');
}

async function makeSchema(client: pg.Client, changes: readonly MigrationFile[]): Promise<void> {
  await listApplied(client);
  for (const change of changes) await makeChange(client, change);
}

/** A snapshot that was meddled with, or of a database that somebody changed by hand. */
async function refuseOtherTables(client: pg.Client, layout: SnapshotLayout): Promise<void> {
  const ours = new Set((await listTables(client)).map(describe));
  const theirs = layout.tables.filter(({ release }) => release === null).map(describe);
  const strange = theirs.find((text) => !ours.has(text));
  const missing = [...ours].find((text) => !theirs.includes(text));
  if (strange === undefined && missing === undefined) return;
  throw new BackupError(
    `The tables do not fit this version of the schema: ${strange ?? missing ?? ''}. Nothing was changed.`,
  );
}

function describe({ table, columns }: TableLayout): string {
  return `${table} (${columns.join(', ')})`;
}

/** The rows that the changes of the schema bring along are in the snapshot as well. */
async function clearRows(client: pg.Client): Promise<void> {
  const tables = (await listTables(client)).map(({ table }) => client.escapeIdentifier(table));
  await client.query(`truncate ${tables.join(', ')}`);
}

async function loadTable(client: pg.Client, table: TableLayout, rows: Readable): Promise<void> {
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const into = table.release === null ? table.table : await stage(client, table);
  const target = client.escapeIdentifier(into);
  await pipeline(rows, client.query(copyFrom(`copy ${target} (${columns}) from stdin`)));
  if (table.release !== null) {
    await client.query('select attach_observations($1, $2)', [table.release, into]);
  }
}

async function stage(client: pg.Client, table: TableLayout): Promise<string> {
  if (table.table !== 'observation') throw new Error(`no way to load ${table.label}`);
  const { rows } = await client.query<{ staged: string }>(
    'select stage_observations($1) as staged',
    [table.release],
  );
  const [made] = rows;
  if (made === undefined) throw new Error('the database staged no table');
  return made.staged;
}

async function checkSums(
  client: pg.Client,
  layout: SnapshotLayout,
  expected: ReadonlyMap<string, TableSums>,
): Promise<void> {
  for (const table of layout.tables) {
    const found = await sumRows(client, table);
    const wanted = expected.get(table.label);
    if (wanted?.rows === found.rows && wanted.sha256 === found.sha256) continue;
    throw new BackupError(
      `${table.label}: ${found.rows} rows arrived, not the ${wanted?.rows ?? 0} that were sent. Nothing was changed.`,
    );
  }
}

async function setSequences(client: pg.Client, { sequences }: SnapshotLayout): Promise<void> {
  for (const { name, lastValue, isCalled } of sequences) {
    await client.query(`select setval(format('public.%I', $1::text)::regclass, $2::bigint, $3)`, [
      name,
      lastValue,
      isCalled,
    ]);
  }
}
