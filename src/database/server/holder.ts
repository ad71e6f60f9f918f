import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/**
 * Everyone who uses the server keeps one connection with a shared lock on this key. The system
 * ends the connection of a process that dies, however it dies, so nobody is counted wrongly.
 */
const usersLock = 7_291_831;

/** One process's claim on the running server. */
export interface Holder {
  /** Whether another process was using it, or the one that launched it still lives. */
  readonly isShared: boolean;
  /** Gives the claim up. Runs `shutDown` if nobody else has one; later comers wait meanwhile. */
  readonly release: (shutDown: () => Promise<void>) => Promise<'stopped' | 'leftRunning'>;
}

/**
 * Claims the server behind this address; `'goingAway'` when its last user is just stopping it.
 * `revive` is called, again and again, while the server does not answer any more.
 */
export async function holdServer(
  superuserUrl: string,
  revive: () => Promise<void>,
): Promise<Holder | 'goingAway'> {
  const first = await claim(superuserUrl);
  if (first === null) return 'goingAway';
  const isShared = await isInUse(first);
  const claimed = keepClaim(superuserUrl, first, revive);
  return {
    isShared,
    release: async (shutDown) => {
      // Without a claim, whether others have one can only be asked with a new one.
      const last = claimed.take() ?? (await claim(superuserUrl).catch(() => 'noAnswer' as const));
      if (last === null) return 'leftRunning';
      if (last !== 'noAnswer') return releaseClaim(last, shutDown);
      await shutDown();
      return 'stopped';
    },
  };
}

/** How long the server is left alone between two looks whether it is back. */
const pauseMs = 200;

/**
 * Claims again whenever the connection is lost: the server survives the crash of one connection's
 * process, but ends all of them, and a killed server has to be started again. `take` hands out the
 * claim, if there is one, and ends the keeping.
 */
function keepClaim(
  url: string,
  first: pg.Client,
  revive: () => Promise<void>,
): { readonly take: () => pg.Client | null } {
  let client: pg.Client | null = null;
  let isTaken = false;
  const isOver = (): boolean => isTaken;
  const keep = (kept: pg.Client): void => {
    client = kept;
    kept.on('end', () => {
      client = null;
      if (!isOver()) void reclaim();
    });
  };
  const reclaim = async (): Promise<void> => {
    while (!isOver()) {
      await sleep(pauseMs, undefined, { ref: false });
      const again = await claim(url).catch(() => 'noAnswer' as const);
      if (again === 'noAnswer' && !isOver()) await revive().catch(() => undefined);
      if (again === 'noAnswer' || again === null) continue;
      if (isOver()) await again.end();
      else keep(again);
      return;
    }
  };
  keep(first);
  return {
    take: () => {
      isTaken = true;
      return client;
    },
  };
}

async function claim(url: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: url, application_name: 'waymark holder' });
  client.on('error', () => undefined);
  await client.connect();
  if (await ask(client, `select pg_try_advisory_lock_shared(${usersLock}) as answer`))
    return client;
  await client.end();
  return null;
}

async function isInUse(client: pg.Client): Promise<boolean> {
  const shown = await client.query<{ name: string }>(
    `select current_setting('cluster_name') as name`,
  );
  const launcher = Number(shown.rows[0]?.name.split(' ')[1]);
  if (launcher !== process.pid && (await isAlive(launcher))) return true;
  // On a busy machine the server takes a moment to notice that a user was killed.
  for (let asked = 0; asked < 5; asked += 1) {
    if (!(await hasOtherUsers(client))) return false;
    if (launcher === process.pid) break;
    await sleep(100);
  }
  return true;
}

function hasOtherUsers(client: pg.Client): Promise<boolean> {
  return ask(
    client,
    `select exists (
       select from pg_locks
        where locktype = 'advisory' and objid = ${usersLock} and granted and pid <> pg_backend_pid()
     ) as answer`,
  );
}

async function releaseClaim(
  client: pg.Client,
  shutDown: () => Promise<void>,
): Promise<'stopped' | 'leftRunning'> {
  await client.query('select pg_advisory_unlock_shared($1)', [usersLock]);
  if (!(await ask(client, `select pg_try_advisory_lock(${usersLock}) as answer`))) {
    await client.end();
    return 'leftRunning';
  }
  await shutDown();
  await client.end().catch(() => undefined);
  return 'stopped';
}

async function ask(client: pg.Client, question: string): Promise<boolean> {
  const found = await client.query<{ answer: boolean }>(question);
  return found.rows[0]?.answer === true;
}

async function isAlive(pid: number): Promise<boolean> {
  try {
    if (!Number.isInteger(pid)) return false;
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  // A process that was killed keeps its number, without a command, until its parent asks after
  // it: in a container perhaps for ever.
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return command !== '';
}
