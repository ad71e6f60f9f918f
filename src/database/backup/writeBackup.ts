import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type pg from 'pg';
import { pieceSize, writeArchive, type AddPiece } from './archive.js';
import { BackupError } from './backupProblem.js';
import { listKeptFiles, openKeptFile, type KeptFolder } from './keptFiles.js';
import { formatVersion, labelName, manifestName, pieceFolder, type Manifest } from './manifest.js';
import { inSnapshot } from './snapshot.js';
import { readLayout } from './snapshotLayout.js';
import { chunksOf, startSums, streamRows } from './tableRows.js';

export interface BackupOptions {
  /** Connects as the owner of the tables. */
  readonly adminUrl: string;
  readonly file: string;
  readonly folders: readonly KeptFolder[];
  /** The version of Waymark that makes it. */
  readonly waymark: string;
  readonly clock: () => Date;
}

/**
 * Writes one moment of the whole database and the kept files into one file. The service may go on.
 * @throws BackupError when there is a file of that name
 */
export async function writeBackup(options: BackupOptions): Promise<Manifest> {
  if (existsSync(options.file)) {
    throw new BackupError(`There is a file ${options.file} already. Choose another name.`);
  }
  return writeArchive(options.file, (add) =>
    inSnapshot(options.adminUrl, (client) => fill(client, add, options)),
  );
}

async function fill(client: pg.Client, add: AddPiece, options: BackupOptions): Promise<Manifest> {
  await addJson(add, labelName, { format: 'waymark-backup', formatVersion });
  const layout = await readLayout(client);
  const tables: Manifest['tables'] = [];
  for (const table of layout.tables) {
    const folder = pieceFolder('rows', tables.length);
    const sums = await addPieces(add, folder, await streamRows(client, table));
    const { rows, sha256 } = sums;
    tables.push({ ...table, columns: [...table.columns], rows, sha256 });
  }
  const manifest: Manifest = {
    waymark: options.waymark,
    madeAt: options.clock().toISOString(),
    postgresql: await serverVersion(client),
    migrations: [...layout.migrations],
    tables,
    sequences: [...layout.sequences],
    journalHead: await readJournalHead(client),
    files: await addFiles(add, options.folders),
  };
  await addJson(add, manifestName, manifest);
  return manifest;
}

async function addFiles(add: AddPiece, folders: readonly KeptFolder[]): Promise<Manifest['files']> {
  const files: Manifest['files'] = [];
  for (const folder of folders) {
    for (const file of await listKeptFiles(folder)) {
      const stream = await openKeptFile(join(folder.path, file.path));
      if (stream === null) continue;
      const { size, sha256 } = await addPieces(add, pieceFolder('files', files.length), stream);
      files.push({ ...file, size, sha256 });
    }
  }
  return files;
}

/** Cuts a stream into pieces and adds up what passes. */
async function addPieces(add: AddPiece, folder: string, stream: Readable) {
  const sums = startSums();
  let waiting: Buffer[] = [];
  let size = 0;
  let waitingSize = 0;
  let pieces = 0;
  const flush = async (): Promise<void> => {
    if (waitingSize === 0) return;
    pieces += 1;
    await add({ name: folder + String(pieces).padStart(6, '0'), body: Buffer.concat(waiting) });
    waiting = [];
    waitingSize = 0;
  };
  for await (const chunk of chunksOf(stream)) {
    sums.add(chunk);
    waiting.push(chunk);
    size += chunk.length;
    waitingSize += chunk.length;
    if (waitingSize >= pieceSize) await flush();
  }
  await flush();
  return { ...sums.result(), size };
}

async function addJson(add: AddPiece, name: string, content: unknown): Promise<void> {
  await add({ name, body: Buffer.from(`${JSON.stringify(content, null, 1)}\n`) });
}

async function serverVersion(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  return rows[0]?.version ?? '';
}

/** `null` for a schema older than the journal. */
async function readJournalHead(client: pg.Client): Promise<Manifest['journalHead']> {
  const found = await client.query<{ isThere: boolean }>(
    `select to_regclass('public.journal_head') is not null as "isThere"`,
  );
  if (found.rows[0]?.isThere !== true) return null;
  const head = await client.query<{ number: string; seal: string }>(
    `select entry_number::text as number, encode(hash, 'hex') as seal from journal_head`,
  );
  return head.rows[0] ?? null;
}
