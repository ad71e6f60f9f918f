import { randomBytes } from 'node:crypto';
import { chmod, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { completeBinaries } from './binaries.js';

/**
 * Keeps a copy of PostgreSQL's programs that every account can run.
 * It is made under another name first, so that one with the right name is always whole.
 */
export async function copyBinaries(from: string, to: string): Promise<void> {
  if (await exists(to)) return;
  const draft = `${to}.new-${randomBytes(4).toString('hex')}`;
  await cp(join(from, 'native'), join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    // Archives for the linker, which no program needs to run.
    filter: (path) => !path.endsWith('.a'),
  });
  await completeBinaries(draft);
  await openToAll(draft);
  try {
    await rename(draft, to);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    // Another start was faster: its copy serves as well.
    if (!(await exists(to))) throw cause;
  }
}

/** A folder that every account may enter, whatever the umask says. */
export async function makeOpenFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    if (!entry.isFile()) continue;
    const { mode } = await stat(path);
    await chmod(path, (mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
