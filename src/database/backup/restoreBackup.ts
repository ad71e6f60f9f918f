import { Readable } from 'node:stream';
import type { MigrationFile } from '../migrationFiles.js';
import { findPending } from '../migrationFiles.js';
import { readArchive, type ArchivePiece } from './archive.js';
import { checkBackup } from './checkBackup.js';
import { refuseUsedPlace } from './emptyPlace.js';
import type { KeptFolder } from './keptFiles.js';
import { loadSnapshot, type LoadTable } from './loadSnapshot.js';
import { pieceFolder, toLayout, type Manifest } from './manifest.js';
import { stageFiles } from './restoredFiles.js';
import { connectForCopying } from './snapshot.js';
import type { TableSums } from './tableRows.js';

export interface RestoreOptions {
  /** Connects as the owner of the tables. */
  readonly adminUrl: string;
  readonly file: string;
  /** Where the kept files go. Those the backup has and this list does not name are left out. */
  readonly folders: readonly KeptFolder[];
  /** Every change of the schema that this version knows. */
  readonly changes: readonly MigrationFile[];
  /** Takes the place of releases and accounts that are there. */
  readonly replace: boolean;
  readonly log: (line: string) => void;
}

/**
 * Puts a backup in the place of what the database holds. The whole file is checked before the
 * first row is written; a failure leaves everything as it was.
 * @throws BackupError or MigrationError when the file or the place cannot be used
 */
export async function restoreBackup(options: RestoreOptions): Promise<Manifest> {
  const { file, changes, log } = options;
  const manifest = await checkBackup(file);
  findPending(changes, manifest.migrations);
  log(`backup: ${file} is whole`);
  const client = await connectForCopying(options.adminUrl);
  const pieces = readArchive(file);
  try {
    await refuseUsedPlace(client, options);
    const files = await stageFiles(options.folders, manifest, () => readArchive(file));
    try {
      await loadSnapshot(client, {
        incoming: {
          layout: toLayout(manifest),
          pour: (load) => pourArchive(manifest, pieces, load),
        },
        changes,
        log,
      });
    } catch (error) {
      await files.discard();
      throw error;
    }
    await files.putInPlace(log);
    return manifest;
  } finally {
    await pieces.return(undefined);
    await client.end();
  }
}

/** Hands on the pieces table by table; they lie in the order of the tables. */
async function pourArchive(
  manifest: Manifest,
  pieces: AsyncGenerator<ArchivePiece>,
  load: LoadTable,
): Promise<ReadonlyMap<string, TableSums>> {
  // The label of the archive comes first.
  await pieces.next();
  let next = await pieces.next();
  for (const [index, table] of manifest.tables.entries()) {
    const folder = pieceFolder('rows', index);
    const bodies = async function* () {
      while (next.done !== true && next.value.name.startsWith(folder)) {
        yield next.value.body;
        next = await pieces.next();
      }
    };
    await load(table, Readable.from(bodies(), { objectMode: false }));
  }
  return new Map(manifest.tables.map(({ label, rows, sha256 }) => [label, { rows, sha256 }]));
}
