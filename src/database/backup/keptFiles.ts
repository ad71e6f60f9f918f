import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A folder of files that belongs to the data though it is not in the database. */
export interface KeptFolder {
  /** As the backup calls it: `uploads`. */
  readonly name: string;
  /** Where it lies here; it need not exist. */
  readonly path: string;
}

export interface KeptFile {
  readonly folder: string;
  /** Inside the folder, with slashes. */
  readonly path: string;
}

/** Every ordinary file of a folder and of those within, in a fixed order. */
export async function listKeptFiles({ name, path }: KeptFolder): Promise<readonly KeptFile[]> {
  const found: string[] = [];
  const walk = async (inside: string): Promise<void> => {
    for (const entry of await readdir(join(path, inside), { withFileTypes: true })) {
      const below = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) await walk(below);
      if (entry.isFile()) found.push(below);
    }
  };
  await walk('').catch(ignoreMissing);
  return found.sort().map((file) => ({ folder: name, path: file }));
}

/** `null` when the file is gone since it was listed: the service goes on meanwhile. */
export async function openKeptFile(path: string): Promise<Readable | null> {
  const stream = createReadStream(path);
  return new Promise((resolve, reject) => {
    stream.once('open', () => {
      resolve(stream);
    });
    stream.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(null);
      else reject(error);
    });
  });
}

function ignoreMissing(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  throw error;
}
