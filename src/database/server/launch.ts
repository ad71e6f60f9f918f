import { spawn } from 'node:child_process';
import { chown, lstat, mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programPath } from './binaries.js';
import { ServerError } from './serverError.js';
import type { ServerPlace } from './serverPlace.js';
import { asUser, isRoot } from './serverUser.js';

export type ServerSettings = Readonly<Record<string, string>>;

/** A server process of ours that may not be ready yet. */
export interface Launched {
  readonly hasExited: () => boolean;
}

/** Safe (every commit reaches the disk) and modest: the machine may be a small one. */
const standardSettings: ServerSettings = {
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_connections: '100',
  max_wal_size: '1GB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
};

/**
 * Starts the server process, apart from ours so that Ctrl-C reaches it only through us,
 * and does not wait for it. `id` names its socket folder where the data folder's path is too long.
 */
export async function launchServer(
  place: ServerPlace,
  id: string,
  settings: ServerSettings,
): Promise<Launched> {
  const all = { ...standardSettings, ...(await listening(place, id)), ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Tells a later start whether whoever launched it still lives.
  flags.push('-c', `cluster_name=waymark ${process.pid}`);
  const log = await openLog(place.logFile);
  const child = spawn(
    programPath(place.binaries.folder, 'postgres'),
    ['-D', place.dataFolder, ...flags],
    {
      ...asUser(place.user),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      windowsHide: true,
    },
  );
  let exited = false;
  child.on('error', () => (exited = true)).on('exit', () => (exited = true));
  child.unref();
  await log.close();
  return { hasExited: () => exited };
}

async function listening(place: ServerPlace, id: string): Promise<ServerSettings> {
  if (process.platform === 'win32') {
    return { listen_addresses: '127.0.0.1', port: String(await freePort()) };
  }
  const folder = await socketFolder(place, id);
  return {
    listen_addresses: '',
    port: '5432',
    unix_socket_permissions: '0700',
    unix_socket_directories: `"${folder.replaceAll('"', '""')}"`,
  };
}

/** The system takes about 100 bytes for the path of a socket, so a deep folder needs another. */
async function socketFolder({ dataFolder, user }: ServerPlace, id: string): Promise<string> {
  const fits = (folder: string): boolean => Buffer.byteLength(`${folder}/.s.PGSQL.5432.lock`) < 100;
  if (fits(dataFolder)) return dataFolder;
  const own = join(tmpdir(), `waymark-${id}`);
  const folder = !isRoot() && fits(own) ? own : `/tmp/waymark-${id}`;
  await mkdir(folder, { mode: 0o700 }).catch(() => undefined);
  const found = await lstat(folder);
  const mine = process.getuid?.() ?? 0;
  if (!found.isDirectory() || ![mine, user?.uid].includes(found.uid)) {
    throw new ServerError(`${folder} belongs to somebody else: remove it`);
  }
  if (user !== null) await chown(folder, user.uid, user.gid);
  return folder;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new ServerError('no free port');
  return address.port;
}

/** Appended to; one older log is kept when it has grown large. */
async function openLog(path: string): ReturnType<typeof open> {
  const found = await stat(path).catch(() => null);
  if (found !== null && found.size > 5_000_000) await rename(path, `${path}.old`);
  return open(path, 'a', 0o600);
}

/** The last lines the server wrote, for an error message. */
export async function logTail(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-12).join('\n');
}
