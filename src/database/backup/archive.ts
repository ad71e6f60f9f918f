import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { finished, pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { BackupError } from './backupProblem.js';

/** One piece of an archive, small enough to hold in memory. */
export interface ArchivePiece {
  readonly name: string;
  readonly body: Buffer;
}

export type AddPiece = (piece: ArchivePiece) => Promise<void>;

/** Rows and files are cut into pieces of about this size. */
export const pieceSize = 1_048_576;
const largestPiece = 64 * pieceSize;

/**
 * Writes pieces into a compressed archive that only its owner may read. It is written under
 * another name and moved when it is whole and on the disk, so that a half one never has the name.
 */
export async function writeArchive<T>(
  path: string,
  fill: (add: AddPiece) => Promise<T>,
): Promise<T> {
  const draft = `${path}.part-${randomBytes(4).toString('hex')}`;
  const archive = pack();
  const written = pipeline(archive, createGzip(), createWriteStream(draft, { mode: 0o600 }));
  try {
    const filled = fill(async ({ name, body }) => {
      const entry = archive.entry({ name, size: body.length, mode: 0o600 });
      entry.end(body);
      await finished(entry);
    }).then((result) => {
      archive.finalize();
      return result;
    });
    // A full disk ends the writing, and then nobody takes what is still to be filled in.
    await Promise.race([filled, written.then(() => filled)]);
    const result = await filled;
    await written;
    await putInPlace(draft, path);
    return result;
  } catch (error) {
    archive.destroy();
    await written.catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}

async function putInPlace(draft: string, path: string): Promise<void> {
  await syncToDisk(draft);
  await rename(draft, path);
  // Windows cannot open a folder; there the name is on the disk with the file.
  if (process.platform !== 'win32') await syncToDisk(dirname(path));
}

async function syncToDisk(path: string): Promise<void> {
  const opened = await open(path, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

/** The pieces in the order they were written. @throws BackupError for a file that is none or not whole */
export async function* readArchive(path: string): AsyncGenerator<ArchivePiece> {
  const pieces = extract();
  const reading = pipeline(createReadStream(path), createGunzip(), pieces);
  // Whoever iterates hears of it.
  reading.catch(() => undefined);
  try {
    for await (const entry of pieces) {
      const { name, size, type } = entry.header;
      if (size > largestPiece || type !== 'file') throw new BackupError(`${path}: ${notOurs}`);
      yield { name, body: await buffer(entry) };
    }
    await reading;
  } catch (error) {
    throw toProblem(path, error);
  }
}

const notOurs = 'This is no backup of Waymark, or it is damaged or cut short. Nothing was changed.';

function toProblem(path: string, error: unknown): unknown {
  if (error instanceof BackupError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return new BackupError(`There is no file ${path}.`, { cause: error });
  const isUnreadable = code.startsWith('Z_') || /tar|end of data/i.test(error.message);
  return isUnreadable ? new BackupError(`${path}: ${notOurs}`, { cause: error }) : error;
}
