import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { programPath } from './binaries.js';
import { findPostmaster, type Postmaster } from './postmaster.js';
import { runProgram } from './runProgram.js';
import { ServerError } from './serverError.js';
import type { ServerPlace } from './serverPlace.js';

/** Stops the server: it ends its connections, writes everything down and is gone on return. */
export async function shutDownServer(place: ServerPlace): Promise<void> {
  const server = await findPostmaster(place.dataFolder, () => undefined);
  if (server === null) return;
  if (process.platform === 'win32') {
    // Windows has no signals: PostgreSQL's own tool speaks to it through a pipe.
    await runProgram({
      program: programPath(place.binaries.folder, 'pg_ctl'),
      args: ['stop', '-D', place.dataFolder, '-m', 'fast', '-w'],
      user: place.user,
    });
    return;
  }
  process.kill(server.pid, 'SIGINT');
  for (let waited = 0; waited < 30_000; waited += 10) {
    await sleep(10);
    const now = await findPostmaster(place.dataFolder, () => undefined);
    if (now?.pid !== server.pid) return removeSocketFolder(server, place);
  }
  throw new ServerError(`the PostgreSQL server (process ${server.pid}) does not stop`);
}

/** The short folder that stands in for a data folder whose path is too long for a socket. */
async function removeSocketFolder(server: Postmaster, place: ServerPlace): Promise<void> {
  if (server.socketFolder === null || server.socketFolder === place.dataFolder) return;
  await rm(server.socketFolder, { recursive: true, force: true });
}
