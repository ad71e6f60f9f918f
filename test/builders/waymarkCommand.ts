import { spawn } from 'node:child_process';
import { projectFile } from '../../src/lib/projectRoot.js';

/** What a command said and how it ended. */
export interface CommandRun {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

export interface WaymarkCommand {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Settings of this machine must not reach a test. */
const ours = ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'DATABASE_ADMIN_URL', 'PLAN_PACK'];

/** Starts `npm run waymark -- <args>` as a process of its own, built from the sources as they are. */
export function startWaymark({ args, env }: WaymarkCommand) {
  const kept = Object.entries(process.env).filter(([name]) => !ours.includes(name));
  return spawn(process.execPath, [projectFile('scripts', 'waymark.mjs'), ...args], {
    env: { ...Object.fromEntries(kept), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs it to its end. */
export function runWaymark(command: WaymarkCommand): Promise<CommandRun> {
  const child = startWaymark(command);
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, errors });
    });
  });
}
