import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** The service of `test/setup/changingServer.ts`, in a process of its own. */
export interface ChangingService {
  readonly state: string;
  readonly address: string;
  /** Ends it as `kill -9` does. */
  readonly kill: () => Promise<void>;
  readonly isRunning: () => boolean;
}

const answer = z.object({ state: z.string(), port: z.number() });

/** Starts it and waits until it listens. @throws with what it printed, when it ends before that */
export async function startChangingService(
  program: string,
  dataDir: string,
): Promise<ChangingService> {
  const child = spawn(process.execPath, [program, dataDir], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const first = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  if (first.done === true) throw new Error(said);
  const { state, port } = answer.parse(JSON.parse(first.value));
  return {
    state,
    address: `http://127.0.0.1:${port}`,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
