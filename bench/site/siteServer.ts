import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { projectFile, projectRoot } from '../../src/lib/projectRoot.js';

/** A server that runs in a process of its own. */
export interface SiteServer {
  /** `http://localhost:41234` */
  readonly origin: string;
  /** The most memory the process has had, in bytes; `null` where the system does not say. */
  readonly peakMemory: () => Promise<number | null>;
  readonly stop: () => Promise<void>;
}

/** The whole of `npm start`, npm and the preparation included. */
export function startWithNpm(dataDir: string): Promise<SiteServer> {
  // npm as it runs us, else as the command line knows it.
  const script = process.env['npm_execpath'];
  const npm = script === undefined ? ['npm'] : [process.execPath, script];
  return start([...npm, 'start'], dataDir);
}

/** The built server alone. */
export function startServer(dataDir: string): Promise<SiteServer> {
  const program = projectFile('dist', 'server.js').replaceAll('\\', '/');
  const run = `await (await import(${JSON.stringify(`file://${program}`)})).main()`;
  return start([process.execPath, '--input-type=module', '--eval', run], dataDir);
}

async function start(
  [command = '', ...args]: readonly string[],
  dataDir: string,
): Promise<SiteServer> {
  const child = spawn(command, args, {
    cwd: projectRoot(),
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const origin = /^ready: (http:\S+)/.exec(line)?.[1];
    if (origin === undefined) continue;
    child.stdout.resume();
    return {
      origin,
      peakMemory: () => peakMemoryOf(child.pid),
      stop: () => stop(child),
    };
  }
  throw new Error(`the server did not start:\n${said.join('\n')}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  // npm passes it on to the server.
  child.kill('SIGTERM');
  await exited;
}

/** Linux keeps it; elsewhere it is not known. */
async function peakMemoryOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
