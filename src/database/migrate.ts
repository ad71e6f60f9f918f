import pg from 'pg';
import {
  findPending,
  MigrationError,
  readMigrationFiles,
  type AppliedMigration,
  type MigrationFile,
} from './migrationFiles.js';

export interface MigrateOptions {
  /** Connects as the owner of the tables. */
  readonly adminUrl: string;
  readonly folder: string;
  readonly log: (line: string) => void;
}

/** Names the lock that keeps two starts from changing the schema at once. */
export const schemaLock = 7_291_830;

/**
 * Brings the schema up to date and returns the names of the changes made, oldest first.
 * Each file is one transaction; the first that fails stops the rest. Two runs at once take turns.
 * @throws MigrationError where folder and database do not fit, or a file fails
 */
export async function migrate(options: MigrateOptions): Promise<readonly string[]> {
  const files = await readMigrationFiles(options.folder);
  const client = new pg.Client({ connectionString: options.adminUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [schemaLock]);
    const pending = findPending(files, await listApplied(client));
    for (const file of pending) {
      await apply(client, file);
      options.log(`database: ${file.name}`);
    }
    return pending.map((file) => file.name);
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

/** What the database has had, oldest first. Makes the list where there is none. */
export async function listApplied(client: pg.Client): Promise<readonly AppliedMigration[]> {
  await client.query(`
    create table if not exists schema_migration (
      number integer primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    );
    comment on table schema_migration is 'Which numbered changes of the schema this database has had.';
  `);
  const found = await client.query<AppliedMigration>(
    'select number, name, checksum from schema_migration order by number',
  );
  return found.rows;
}

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  try {
    await client.query('begin');
    await makeChange(client, file);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Makes one change in the transaction that is open. @throws MigrationError saying where it failed */
export async function makeChange(client: pg.Client, file: MigrationFile): Promise<void> {
  try {
    await client.query(file.sql);
    await client.query(
      'insert into schema_migration (number, name, checksum) values ($1, $2, $3)',
      [file.number, file.name, file.checksum],
    );
  } catch (cause) {
    throw new MigrationError(`${file.name}: ${describe(file, cause)}`, { cause });
  }
}

/** PostgreSQL's own words, with the line of the file where it says one. */
function describe(file: MigrationFile, cause: unknown): string {
  if (!(cause instanceof pg.DatabaseError)) return String(cause);
  if (cause.position === undefined) return cause.message;
  const line = file.sql.slice(0, Number(cause.position)).split('\n').length;
  return `line ${line}: ${cause.message}`;
}
