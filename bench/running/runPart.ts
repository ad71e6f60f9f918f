import { fork } from 'node:child_process';
import { once } from 'node:events';
import { projectFile } from '../../src/lib/projectRoot.js';
import type { PartName } from '../parts.js';
import { partMessage, type PartMessage, type PartRequest } from './partAnswer.js';

/** Runs one part in a process of its own. @throws Error when the process fails */
export async function runPart(name: PartName, request: PartRequest): Promise<PartMessage> {
  const child = fork(projectFile('dist', 'benchPart.js'), [name, JSON.stringify(request)], {
    execArgv: ['--enable-source-maps'],
  });
  const messages: unknown[] = [];
  child.on('message', (message) => messages.push(message));
  await once(child, 'close');
  if (child.exitCode !== 0 || messages.length !== 1) {
    throw new Error(`the part “${name}” of the benchmarks failed; see above`);
  }
  return partMessage.parse(messages[0]);
}

/** The samples of one name. @throws Error where the part took none */
export function samplesOf({ samples }: PartMessage, name: string): readonly number[] {
  const found = samples[name];
  if (found === undefined) throw new Error(`the part took no samples of ${name}`);
  return found;
}
