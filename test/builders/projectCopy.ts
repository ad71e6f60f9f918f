import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectFile } from '../../src/lib/projectRoot.js';
import { locateServer } from '../../src/database/server/serverPlace.js';
import { shutDownServer } from '../../src/database/server/shutDown.js';
import type { ServerUser } from '../../src/database/server/serverUser.js';

const run = promisify(execFile);

/** What `npm start` reads of a checkout, and what this project's own work leaves beside it. */
const parts = ['package.json', 'package-lock.json', '.npmrc', 'scripts', 'src', 'plans'];
const left = ['node_modules', 'dist', 'var', 'coverage', '.git'];

/**
 * Where data is kept when root starts it in a folder that nobody else may enter. The programs
 * beside it stay: other servers of the machine may run from them.
 */
const shelter = '/var/lib/waymark';

/** A checkout of its own, where a start changes nothing of this one. */
export interface ProjectCopy {
  readonly folder: string;
  /** Where its private database, log and passwords are kept. */
  readonly dataDir: string;
  /** Stops its database server, whoever uses it, and removes all it kept, here and elsewhere. */
  readonly remove: () => Promise<void>;
}

function toProjectCopy(folder: string): ProjectCopy {
  const dataDir = join(folder, 'var');
  const remove = async (): Promise<void> => {
    const place = await locateServer(dataDir, () => undefined);
    await shutDownServer(place);
    const home = dirname(place.dataFolder);
    if (dirname(home) === shelter) await rm(home, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, dataDir, remove };
}

/** This project as it is now, with its packages and nothing built. */
export async function copyProject(folder: string): Promise<ProjectCopy> {
  await mkdir(folder, { recursive: true });
  // A server started by root runs as another account, who has to pass through.
  await chmod(folder, 0o755);
  for (const part of parts) {
    await cp(projectFile(part), join(folder, part), { recursive: true, filter: isNeeded });
  }
  await symlink(projectFile('node_modules'), join(folder, 'node_modules'), 'junction');
  return toProjectCopy(folder);
}

/**
 * The whole project as a fresh clone has it, with no packages, in a folder that nobody but its
 * owner may enter.
 */
export async function copyAsCloned({ folder, owner }: PrivateCopy): Promise<ProjectCopy> {
  await mkdir(folder, { recursive: true });
  for (const part of await readdir(projectFile())) {
    if (left.includes(part) || part.endsWith('.log')) continue;
    await cp(projectFile(part), join(folder, part), { recursive: true });
  }
  await giveTo(owner, folder);
  await chmod(folder, 0o700);
  return toProjectCopy(folder);
}

/** A copy of a copy, with what was built and the database that was made there. */
export async function copyAgain(copy: ProjectCopy, folder: string): Promise<ProjectCopy> {
  await run('cp', ['-a', copy.folder, folder]);
  return toProjectCopy(folder);
}

export interface PrivateCopy {
  readonly folder: string;
  /** Whoever runs the tests where nobody is named. */
  readonly owner?: ServerUser;
}

/**
 * A copy of a copy that nobody but its owner may enter, packages and all, with no database yet.
 */
export async function copyPrivately(
  copy: ProjectCopy,
  { folder, owner }: PrivateCopy,
): Promise<ProjectCopy> {
  await mkdir(folder);
  for (const part of [...parts, 'dist']) await run('cp', ['-a', join(copy.folder, part), folder]);
  await giveTo(owner, folder);
  // Linked after that: the files are those of this project, whose owner stays as it is.
  const packages = projectFile('node_modules');
  await run('cp', ['-al', packages, folder]).catch(() => run('cp', ['-a', packages, folder]));
  await chmod(folder, 0o700);
  return toProjectCopy(folder);
}

async function giveTo(owner: ServerUser | undefined, folder: string): Promise<void> {
  if (owner === undefined) return;
  await run('chown', ['-R', `${owner.uid}:${owner.gid}`, folder]);
}

const isNeeded = (path: string): boolean => !/\.test\.tsx?$/.test(path);
