import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { inject } from 'vitest';
import { z } from 'zod';
import { projectFile } from '../../src/lib/projectRoot.js';
import type { ServerUser } from '../../src/database/server/serverUser.js';

/** Another process that uses the private server of a folder. */
export interface ServerProcess {
  readonly state: string;
  readonly url: string;
  /** What it said on the way. */
  readonly lines: readonly string[];
  /** Ends it as a power cut or `kill -9` does. */
  readonly kill: () => Promise<void>;
  /** Ends it as Ctrl-C does; everything it said. */
  readonly stop: () => Promise<readonly string[]>;
}

const answer = z.object({ state: z.string(), url: z.string(), lines: z.array(z.string()) });
const farewell = z.object({ lines: z.array(z.string()) });

/**
 * Builds the program that `startServerProcess` runs, or another of `test/setup`, with the project's
 * packages within its reach.
 */
export async function buildServerProcess(
  into = inject('serverFolder'),
  entry = 'serverProcess.ts',
): Promise<{ readonly program: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(into, 'program-'));
  if (into === inject('serverFolder')) {
    await symlink(projectFile('node_modules'), join(folder, 'node_modules'), 'junction');
  }
  const program = join(folder, 'serverProcess.mjs');
  await build({
    entryPoints: [projectFile('test', 'setup', entry)],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    banner: {
      js: `import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);`,
    },
    logLevel: 'error',
  });
  return { program, remove: () => rm(folder, { recursive: true }) };
}

export interface ServerProcessOptions {
  readonly program: string;
  readonly dataDir: string;
  readonly user?: ServerUser;
}

/** Runs it and waits until it has the server. @throws with what it printed, when it fails */
export async function startServerProcess(options: ServerProcessOptions): Promise<ServerProcess> {
  const child = spawn(process.execPath, [options.program, options.dataDir], {
    ...options.user,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const output = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await output.next();
  if (first.done === true) throw new Error(errors);
  return {
    ...answer.parse(JSON.parse(first.value)),
    kill: () => end(child, 'SIGKILL'),
    stop: async () => {
      const rest = output.next();
      await end(child, 'SIGTERM');
      const last = await rest;
      if (last.done === true) throw new Error(errors);
      return farewell.parse(JSON.parse(last.value)).lines;
    },
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
