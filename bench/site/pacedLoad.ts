import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchRaw } from './fetchRaw.js';

export interface LoadRequest {
  readonly origin: string;
  /** Asked for in turn. */
  readonly paths: readonly string[];
  readonly perSecond: number;
  readonly seconds: number;
}

export interface LoadOutcome {
  /** Milliseconds from when each request was due to the last byte of its answer. */
  readonly samples: readonly number[];
  /** Answers that were not 200, and requests without an answer. */
  readonly errors: number;
}

/** As many connections as a busy morning; a request that finds none free waits, and that counts. */
const connections = 64;

/**
 * Sends requests at a steady pace, whatever the answers do. Time counts from when a request was
 * due and not from when it was sent, so that a server that stalls cannot hide the queue it makes.
 */
export async function loadAtPace(load: LoadRequest): Promise<LoadOutcome> {
  const { origin, paths, perSecond, seconds } = load;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const samples: number[] = [];
  let errors = 0;
  const ask = async (path: string, dueAt: number): Promise<void> => {
    try {
      const { status } = await fetchRaw(origin + path, agent);
      if (status !== 200) errors += 1;
    } catch {
      errors += 1;
    }
    samples.push(performance.now() - dueAt);
  };
  const asked: Promise<void>[] = [];
  const begun = performance.now();
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const dueAt = begun + (index * 1000) / perSecond;
    const early = dueAt - performance.now();
    if (early > 0) await sleep(early);
    asked.push(ask(paths[index % paths.length] ?? '/', dueAt));
  }
  await Promise.all(asked);
  agent.destroy();
  return { samples, errors };
}

/** What the server still does after the first answers, such as packing a large page well. */
const settlingMs = 3000;

/** Asks for every address once, so that nothing is met for the first time under load. */
export async function warmUp({ origin, paths }: LoadRequest): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const path of paths) await fetchRaw(origin + path, agent);
  agent.destroy();
  await sleep(settlingMs);
}
