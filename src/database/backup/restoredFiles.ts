import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { ArchivePiece } from './archive.js';
import { BackupError } from './backupProblem.js';
import type { KeptFolder } from './keptFiles.js';
import { pieceFolder, type Manifest } from './manifest.js';

/** Files that are written, but not yet where they belong. */
export interface StagedFiles {
  readonly putInPlace: (log: (line: string) => void) => Promise<void>;
  readonly discard: () => Promise<void>;
}

interface StagedFolder extends KeptFolder {
  readonly staged: string;
}

/** Writes a backup's kept files beside their folders, so that a failure changes nothing. */
export async function stageFiles(
  folders: readonly KeptFolder[],
  manifest: Manifest,
  read: () => AsyncGenerator<ArchivePiece>,
): Promise<StagedFiles> {
  const mark = randomBytes(4).toString('hex');
  const wanted = folders
    .filter(({ name }) => manifest.files.some(({ folder }) => folder === name))
    .map((folder) => ({ ...folder, staged: `${folder.path}.restored-${mark}` }));
  const discard = async (): Promise<void> => {
    for (const { staged } of wanted) await rm(staged, { recursive: true, force: true });
  };
  const targets = toTargets(wanted, manifest);
  try {
    for (const path of targets.values()) await write(path, 'w', Buffer.alloc(0));
    if (targets.size > 0) await writePieces(targets, read());
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    discard,
    putInPlace: async (log) => {
      for (const folder of wanted) await putFolderInPlace(folder, mark, log);
    },
  };
}

/** Where each file goes, by the folder of its pieces in the archive. */
function toTargets(
  wanted: readonly StagedFolder[],
  manifest: Manifest,
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [index, file] of manifest.files.entries()) {
    const folder = wanted.find(({ name }) => name === file.folder);
    if (folder === undefined) continue;
    const path = resolve(folder.staged, ...file.path.split('/'));
    if (!path.startsWith(resolve(folder.staged) + sep)) {
      throw new BackupError(
        `${file.path}: a file may not lie outside its folder. Nothing was changed.`,
      );
    }
    targets.set(pieceFolder('files', index), path);
  }
  return targets;
}

async function writePieces(
  targets: ReadonlyMap<string, string>,
  pieces: AsyncGenerator<ArchivePiece>,
): Promise<void> {
  for await (const { name, body } of pieces) {
    const path = targets.get(name.slice(0, name.lastIndexOf('/') + 1));
    if (path !== undefined) await write(path, 'a', body);
  }
}

async function write(path: string, flag: 'w' | 'a', body: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, flag, 0o600);
  try {
    await file.writeFile(body);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What lay there is kept beside it: the operator decides when it may go. */
async function putFolderInPlace(
  { path, staged }: StagedFolder,
  mark: string,
  log: (line: string) => void,
): Promise<void> {
  const kept = `${path}.before-restore-${mark}`;
  const hadOne = await rename(path, kept).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    },
  );
  await rename(staged, path);
  if (hadOne) log(`files: what lay in ${path} is now in ${kept}`);
}
