import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll } from 'vitest';
import { writeBackup } from '../../src/database/backup/writeBackup.js';
import { startOrJoinServer, type EmbeddedServer } from '../../src/database/embeddedServer.js';
import { readMigrationFiles } from '../../src/database/migrationFiles.js';
import { projectFile } from '../../src/lib/projectRoot.js';
import { makeDataDir } from '../builders/serverCopy.js';
import { removeServerFolder } from '../setup/testServerFolder.js';

export interface FreshServer extends EmbeddedServer {
  readonly dataDir: string;
}

/** A private server of its own that has never held anything; gone when the file's tests have run. */
export async function freshServer(): Promise<FreshServer> {
  const dataDir = await makeDataDir();
  const server = await startOrJoinServer({
    dataDir,
    log: () => undefined,
    settings: { fsync: 'off' },
  });
  afterAll(async () => {
    await server.stop();
    await removeServerFolder(dataDir);
  });
  return { ...server, dataDir };
}

/** A folder for backups; gone when the file's tests have run. */
export async function backupFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark backups '));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Every change of the schema there is. */
export const allChanges = await readMigrationFiles(projectFile('src', 'database', 'migrations'));

export const backUp = (adminUrl: string, file: string) =>
  writeBackup({
    adminUrl,
    file,
    folders: [],
    waymark: '0.1.0',
    clock: () => new Date('2026-11-25T12:00:00Z'),
  });

/**
 * How many rows each table has and a sum of them, asked in another way than a backup asks, so that
 * a row which backups forget is missed here.
 */
export async function allRows(adminUrl: string): Promise<Readonly<Record<string, string>>> {
  const client = new pg.Client({ connectionString: adminUrl, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
        order by relname`,
    );
    const found: [string, string][] = [];
    for (const { name } of rows) found.push([name, await describeRows(client, name)]);
    return Object.fromEntries(found);
  } finally {
    await client.end();
  }
}

async function describeRows(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ text: string }>(
    `select t::text as text from ${client.escapeIdentifier(table)} t order by t::text collate "C"`,
  );
  const hash = createHash('sha256').update(rows.map(({ text }) => text).join('\n'));
  return `${rows.length} rows: ${hash.digest('hex')}`;
}
