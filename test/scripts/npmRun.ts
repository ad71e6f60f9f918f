import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProjectCopy } from '../builders/projectCopy.js';
import type { ServerUser } from '../../src/database/server/serverUser.js';

export interface NpmRunOptions {
  readonly copy: ProjectCopy;
  /** `start` where nothing is said. */
  readonly args?: readonly string[];
  /** 0 for any that is free. */
  readonly port?: number;
  readonly user?: ServerUser;
  readonly patienceMs?: number;
}

/** A run of npm that may still be under way, with every process it started. */
export interface NpmRun {
  /** Everything it has said so far, errors among it. */
  readonly said: () => string;
  /** The address it serves on, once it says so. @throws with what it said, when it does not */
  readonly ready: () => Promise<string>;
  /** How it ended. @throws with what it said, when it does not end */
  readonly ended: () => Promise<number | null>;
  /** Ctrl-C: every process that the terminal would send it to gets it. */
  readonly interrupt: () => Promise<number | null>;
  /** `kill -9` of npm and Node. */
  readonly kill: () => Promise<void>;
  /** Whether npm, Node or a process that shares their terminal is still there. */
  readonly isRunning: () => boolean;
}

/** Settings of this machine or of the test run must not reach it. */
const ours =
  /^(PORT|HOST|DATA_DIR|DATABASE_.*|PLAN_PACK|TRUST_PROXY|REFERENCE_DATA|NODE_ENV|VITEST.*|WAYMARK_.*|npm_lifecycle_.*|npm_package_.*|INIT_CWD|CI)$/;

/** Runs npm in a copy of the project, as somebody at a terminal does. */
export function runNpm(options: NpmRunOptions): NpmRun {
  const { args = ['start'], patienceMs = 40_000 } = options;
  const child = spawnNpm({ ...options, args });
  const heard = listenTo(child);
  const fail = (what: string): Error =>
    new Error(`npm ${args.join(' ')} ${what}. It said:\n${heard.text}`);
  const wait = async (what: string, isDone: () => boolean): Promise<void> => {
    for (let waited = 0; waited < patienceMs && !isDone(); waited += 20) await sleep(20);
    if (!isDone()) throw fail(`${what} after ${patienceMs / 1000} s`);
  };
  const ended = async (): Promise<number | null> => {
    await wait('has not ended', () => heard.hasEnded);
    return heard.code;
  };
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    signalGroup(child.pid, signal);
    return ended();
  };
  return {
    said: () => heard.text,
    ready: async () => {
      const address = (): string | undefined => /^ready: (\S+)/m.exec(heard.text)?.[1];
      await wait('is not ready', () => address() !== undefined || heard.hasEnded);
      const found = address();
      if (found === undefined) throw fail(`ended with ${heard.code ?? 'a signal'}`);
      return found;
    },
    ended,
    interrupt: () => end('SIGINT'),
    kill: async () => {
      await end('SIGKILL');
    },
    isRunning: () => signalGroup(child.pid, 0),
  };
}

function spawnNpm({ copy, args = [], port = 0, user }: NpmRunOptions) {
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  const home = user === undefined ? {} : homeIn(copy.folder);
  return spawn('npm', args, {
    ...user,
    cwd: copy.folder,
    env: { ...Object.fromEntries(kept), ...home, PORT: String(port) },
    // A process group of its own, as a shell gives to each command.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What npm hands down of the account that runs the tests is not open to another. */
function homeIn(folder: string): Record<string, string> {
  return {
    HOME: folder,
    npm_config_cache: join(folder, '.npm'),
    npm_config_userconfig: join(folder, '.npmrc'),
  };
}

function listenTo(child: ReturnType<typeof spawnNpm>) {
  const heard: { text: string; hasEnded: boolean; code: number | null } = {
    text: '',
    hasEnded: false,
    code: null,
  };
  const hear = (part: string): string => (heard.text += part);
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  child.on('error', (error) => hear(error.message));
  child.on('close', (code) => {
    heard.code = code;
    heard.hasEnded = true;
  });
  return heard;
}

/** Whether there was anyone to send it to. */
function signalGroup(leader: number | undefined, signal: NodeJS.Signals | 0): boolean {
  try {
    return leader !== undefined && process.kill(-leader, signal);
  } catch {
    return false;
  }
}
