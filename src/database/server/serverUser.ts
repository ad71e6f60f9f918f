import { spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';

/** The account a PostgreSQL process runs under, where that is not our own. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const isWindows = process.platform === 'win32';

/** Whether this process runs as root, under which PostgreSQL refuses to run. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * `null` for an ordinary user, who runs the server as themselves. For root, whoever owns the
 * data that is already there; else `nobody`, who is on every machine.
 */
export async function chooseServerUser(dataFolder: string): Promise<ServerUser | null> {
  if (!isRoot()) return null;
  const found = await stat(dataFolder).catch(() => null);
  if (found !== null && found.uid !== 0) return { uid: found.uid, gid: found.gid };
  return findNobody();
}

async function findNobody(): Promise<ServerUser> {
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, , uid, gid] = (/^nobody:.*$/m.exec(accounts)?.[0] ?? '').split(':');
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}

/** Whether that account may enter the folder and read the file there. Asked by trying. */
export function canRead(user: ServerUser | null, path: string): boolean {
  if (isWindows) return true;
  const asked = spawnSync('/bin/sh', ['-c', 'test -r "$1" || test -x "$1"', 'sh', path], {
    ...asUser(user),
    stdio: 'ignore',
  });
  return asked.status === 0;
}

/** How to spawn a process under that account. It starts in `/`, which everyone may enter. */
export function asUser(user: ServerUser | null): { uid?: number; gid?: number; cwd?: string } {
  return { ...(user ?? {}), ...(isWindows ? {} : { cwd: '/' }) };
}
