import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchRaw } from '../site/fetchRaw.js';

export interface RushRequest {
  readonly origin: string;
  readonly path: string;
  /** One for each person; `''` for somebody not signed in. */
  readonly cookies: readonly string[];
  readonly seconds: number;
}

export interface RushOutcome {
  /** Milliseconds from the moment all asked to the last byte of each answer. */
  readonly samples: readonly number[];
  /** Answers that were not 200, and requests without an answer. */
  readonly errors: number;
}

/**
 * Lets everybody ask for the page at the same moment, once a second, each over a connection of
 * their own: the hardest that so many people can do at once.
 */
export async function askAllAtOnce(rush: RushRequest): Promise<RushOutcome> {
  const { origin, path, cookies, seconds } = rush;
  const browsers = cookies.map((cookie) => ({
    cookie,
    agent: new Agent({ keepAlive: true, maxSockets: 1 }),
  }));
  const samples: number[] = [];
  let errors = 0;
  for (let second = 0; second < seconds + 1; second += 1) {
    const begun = performance.now();
    await Promise.all(
      browsers.map(async ({ cookie, agent }) => {
        const status = await fetchRaw(origin + path, agent, cookie).then(
          (answer) => answer.status,
          () => 0,
        );
        // The first time opens connections and fills memories.
        if (second === 0) return;
        samples.push(performance.now() - begun);
        if (status !== 200) errors += 1;
      }),
    );
    await sleep(Math.max(0, 1000 - (performance.now() - begun)));
  }
  for (const { agent } of browsers) agent.destroy();
  return { samples, errors };
}
