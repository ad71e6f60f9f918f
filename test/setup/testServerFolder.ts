import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { locateServer } from '../../src/database/server/serverPlace.js';
import { shutDownServer } from '../../src/database/server/shutDown.js';

const prefix = 'waymark-test-';

/** A new folder for this run's database server, named after the process that runs the tests. */
export async function makeServerFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  // Where root runs the tests, the server's own account has to pass through.
  await chmod(folder, 0o711);
  return folder;
}

/** Stops the server of a test run, whoever still uses it, and removes all it kept. */
export async function removeServerFolder(folder: string): Promise<void> {
  const place = await locateServer(folder, () => undefined);
  await shutDownServer(place);
  await rm(dirname(place.dataFolder), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

/** Clears what test runs that were killed have left: their servers would run for ever. */
export async function removeAbandonedFolders(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    // Another user's is theirs to clear.
    await removeServerFolder(join(tmpdir(), name)).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
