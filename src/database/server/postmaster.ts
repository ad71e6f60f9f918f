import { execFile } from 'node:child_process';
import { readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The running server process, as its own `postmaster.pid` tells of it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** `null` where it listens on loopback only. */
  readonly socketFolder: string | null;
}

/**
 * The server that runs on this data folder, or `null`. A `postmaster.pid` whose process is gone,
 * or is another program by now (the machine lost power), is cleared away and told to `log`.
 */
export async function findPostmaster(
  dataFolder: string,
  log: (line: string) => void,
): Promise<Postmaster | null> {
  const mark = await readMark(dataFolder);
  if (mark === null) return null;
  const pid = Math.abs(Number.parseInt(mark.text, 10));
  const isOurs = Number.isNaN(pid) ? mark.isFresh : await isServing(pid, dataFolder);
  // A server that is just starting has not written all of it yet.
  if (isOurs) return toPostmaster(pid, mark.text);
  // Between the two looks another start may have put its own there.
  if ((await readMark(dataFolder))?.text === mark.text) {
    await unlink(join(dataFolder, 'postmaster.pid')).catch(() => undefined);
    log('database: cleared the mark of a PostgreSQL server that did not stop properly');
  }
  return null;
}

/** Whether that process is a PostgreSQL server on that data folder. */
export async function isServing(pid: number, dataFolder: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await commandOf(pid);
  return command === null || command.includes(dataFolder);
}

interface PidFile {
  readonly text: string;
  /** Written in the last seconds: it may be empty because the server is just starting. */
  readonly isFresh: boolean;
}

async function readMark(dataFolder: string): Promise<PidFile | null> {
  const path = join(dataFolder, 'postmaster.pid');
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    return { text, isFresh: Date.now() - mtimeMs < 5000 };
  } catch {
    return null;
  }
}

/** Lines: process, folder, started at, port, socket folder, address, shared memory, state. */
function toPostmaster(pid: number, text: string): Postmaster | null {
  const [, , , port, socketFolder] = text.split('\n').map((line) => line.trim());
  if (port === undefined || port === '' || socketFolder === undefined) return null;
  return { pid, port: Number(port), socketFolder: socketFolder === '' ? null : socketFolder };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The command line of a process, empty for one that has ended; `null` where it cannot be known. */
async function commandOf(pid: number): Promise<string | null> {
  if (process.platform === 'win32') return null;
  if (process.platform === 'linux') {
    return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  }
  const asked = await promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]).catch(
    () => null,
  );
  return asked === null ? null : asked.stdout;
}
