import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the parts of one upload are. */
export interface UploadFolder {
  readonly root: string;
  /** The files as they came, as long as they are needed. */
  readonly files: string;
  /** What was wrong with them, to be downloaded. */
  readonly reports: string;
}

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws RangeError for anything but an id: it becomes part of a path */
export function uploadFolder(dataDir: string, id: string): UploadFolder {
  if (!idPattern.test(id)) throw new RangeError('not the id of an upload');
  const root = join(dataDir, 'uploads', id);
  return { root, files: join(root, 'files'), reports: join(root, 'reports') };
}

/** Whether an id from an address can be one at all. */
export function isUploadId(text: string): boolean {
  return idPattern.test(text);
}

export async function makeFolder({ files, reports }: UploadFolder): Promise<void> {
  await mkdir(files, { recursive: true, mode: 0o700 });
  await mkdir(reports, { recursive: true, mode: 0o700 });
}

export async function removeFolder({ root }: UploadFolder): Promise<void> {
  await rm(root, { recursive: true, force: true });
}

/** The reports stay: they say what became of the files. */
export async function removeFiles({ files }: UploadFolder): Promise<void> {
  await rm(files, { recursive: true, force: true });
}

/** The ids of all uploads that left something in the folder. */
export async function listUploadFolders(dataDir: string): Promise<readonly string[]> {
  try {
    return (await readdir(join(dataDir, 'uploads'))).filter(isUploadId);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
