import { setTimeout as sleep } from 'node:timers/promises';

/** Clients that change things without a pause, until they are told to stop. */
export interface ChangingClients {
  /** Marks of the changes that were answered as kept, in order. */
  readonly acknowledged: readonly string[];
  /** Marks of those that got no such answer: each is there wholly or not at all. */
  readonly unanswered: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Where the service is now: `null` while it is known to be away. */
export interface Whereabouts {
  address: string | null;
}

/** Starts so many clients, each of one of the bodies in turn. */
export function startClients(
  count: number,
  where: Readonly<Whereabouts>,
  bodies: readonly string[],
): ChangingClients {
  const acknowledged: string[] = [];
  const unanswered: string[] = [];
  const state = { isStopping: false };
  const work = async (client: number): Promise<void> => {
    const body = bodies[client % bodies.length] ?? '';
    for (let change = 0; !state.isStopping; change += 1) {
      const mark = `client-${client}-change-${change}`;
      if (where.address !== null && (await isKept(`${where.address}/changes/${body}/${mark}`))) {
        acknowledged.push(mark);
        continue;
      }
      unanswered.push(mark);
      await sleep(20);
    }
  };
  const clients = Array.from({ length: count }, (_, client) => work(client));
  return {
    acknowledged,
    unanswered,
    stop: async () => {
      state.isStopping = true;
      await Promise.all(clients);
    },
  };
}

async function isKept(url: string): Promise<boolean> {
  return fetch(url, { method: 'POST', signal: AbortSignal.timeout(20_000) }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.ok;
    },
    () => false,
  );
}
