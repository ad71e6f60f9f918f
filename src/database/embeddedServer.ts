import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { holdServer, type Holder } from './server/holder.js';
import { initialiseServer, passwordFile } from './server/initialise.js';
import { launchServer, logTail, type Launched, type ServerSettings } from './server/launch.js';
import { readPasswords, type ServerPasswords } from './server/passwords.js';
import { findPostmaster, type Postmaster } from './server/postmaster.js';
import { ServerError } from './server/serverError.js';
import { locateServer, type ServerPlace } from './server/serverPlace.js';
import { shutDownServer } from './server/shutDown.js';

export interface EmbeddedServerOptions {
  /** The server's data, passwords and log are kept here. */
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** PostgreSQL settings that differ from ours, for a server that this call starts. */
  readonly settings?: ServerSettings;
}

/** The private PostgreSQL server, which this process may use until it calls `stop`. */
export interface EmbeddedServer {
  /**
   * `started` by this call; `joined` while another process uses it; `recovered` when it was
   * still running although everyone who had used it is gone (Node was killed).
   */
  readonly state: 'started' | 'joined' | 'recovered';
  /** Connects as the weak role `waymark_app`. */
  readonly url: string;
  /** Connects as `waymark_owner`, who owns the database and its tables. */
  readonly adminUrl: string;
  /** Connects to the database `postgres` as the superuser: for tests and for mending. */
  readonly superuserUrl: string;
  /** Stops the server, unless another process uses it: the last one to leave stops it. */
  readonly stop: () => Promise<void>;
}

/** Long enough for a large database to recover after the power failed. */
const patienceMs = 180_000;
/** A launch that failed for good fails again at once; one that met an ending server does not. */
const relaunches = 20;

/**
 * Starts the private server of this folder or joins the one that runs there.
 * @throws ServerError when PostgreSQL cannot run here; the message says what to do
 */
export async function startOrJoinServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const begun = Date.now();
  const place = await locateServer(options.dataDir, options.log);
  const durability = options.settings?.['fsync'] === 'off' ? 'fleeting' : 'durable';
  if (await initialiseServer(place, durability)) {
    options.log(`database: made a new one in ${place.dataFolder}`);
  }
  const passwords = await readPasswords(join(place.dataFolder, passwordFile));
  const found = await launchOrFind({ place, passwords, options });
  options.log(`database: ${sentence(found.state)} (${Date.now() - begun} ms)`);
  const address = { server: found.server, passwords };
  let stopping: Promise<void> | null = null;
  return {
    state: found.state,
    url: toUrl(address, 'app'),
    adminUrl: toUrl(address, 'owner'),
    superuserUrl: toUrl(address, 'superuser'),
    stop: () => (stopping ??= stop(found.holder, place, options.log)),
  };
}

interface Search {
  readonly place: ServerPlace;
  readonly passwords: ServerPasswords;
  readonly options: EmbeddedServerOptions;
}

interface Found {
  readonly state: EmbeddedServer['state'];
  readonly server: Postmaster;
  readonly holder: Holder;
}

async function launchOrFind({ place, passwords, options }: Search): Promise<Found> {
  const deadline = Date.now() + patienceMs;
  let launched: Launched | null = null;
  let launches = 0;
  while (Date.now() < deadline && launches <= relaunches) {
    const server = await findPostmaster(place.dataFolder, options.log);
    if (server !== null) {
      const revive = createRevival({ place, passwords, options }, server);
      const holder = await tryToHold(toUrl({ server, passwords }, 'superuser'), revive);
      if (holder !== null) return { state: toState(holder, launched), server, holder };
    } else if (launched === null || launched.hasExited()) {
      // Another start may be a moment faster: this launch then ends by itself.
      if (launches > 0) await sleep(200);
      launched = await launchServer(place, passwords.id, options.settings ?? {});
      launches += 1;
    }
    await sleep(10);
  }
  throw new ServerError(
    `PostgreSQL does not start. It wrote in ${place.logFile}:\n${await logTail(place.logFile)}`,
  );
}

/**
 * Starts a server again that was killed under those who use it, at the address they know. Of
 * several users the first wins; a start that comes too early ends by itself and is repeated.
 */
function createRevival({ place, passwords, options }: Search, lost: Postmaster) {
  let launched: Launched | null = null;
  return async (): Promise<void> => {
    if (launched?.hasExited() === false) return;
    if ((await findPostmaster(place.dataFolder, options.log)) !== null) return;
    options.log('database: the private PostgreSQL server is gone; starting it again');
    const settings = { ...options.settings, port: String(lost.port) };
    launched = await launchServer(place, passwords.id, settings);
  };
}

/** `null` while the server is starting, or being stopped by its last user. */
async function tryToHold(
  superuserUrl: string,
  revive: () => Promise<void>,
): Promise<Holder | null> {
  try {
    const holder = await holdServer(superuserUrl, revive);
    return holder === 'goingAway' ? null : holder;
  } catch (error) {
    if (isPassing(error)) return null;
    throw new ServerError('the private PostgreSQL server answers, but not to us', { cause: error });
  }
}

/** Not listening yet or no more, or (57P01 to 57P03) starting up or shutting down. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.message.startsWith('Connection terminated')) return true;
  const code = 'code' in error ? String(error.code) : '';
  return (
    ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code) || code.startsWith('57P0')
  );
}

function toState(holder: Holder, launched: Launched | null): EmbeddedServer['state'] {
  if (launched !== null && !launched.hasExited()) return 'started';
  return holder.isShared ? 'joined' : 'recovered';
}

function sentence(state: EmbeddedServer['state']): string {
  switch (state) {
    case 'started':
      return 'started the private PostgreSQL server';
    case 'joined':
      return 'joined the private PostgreSQL server that is already running';
    case 'recovered':
      return 'took over the private PostgreSQL server, left running by a Waymark that was killed';
  }
}

async function stop(
  holder: Holder,
  place: ServerPlace,
  log: EmbeddedServerOptions['log'],
): Promise<void> {
  const outcome = await holder.release(() => shutDownServer(place));
  log(
    outcome === 'stopped'
      ? 'database: stopped the private PostgreSQL server'
      : 'database: left the private PostgreSQL server to the other process that uses it',
  );
}

interface Address {
  readonly server: Postmaster;
  readonly passwords: ServerPasswords;
}

function toUrl({ server, passwords }: Address, role: 'app' | 'owner' | 'superuser'): string {
  const user = role === 'superuser' ? 'postgres' : `waymark_${role}`;
  const database = role === 'superuser' ? 'postgres' : 'waymark';
  const host = encodeURIComponent(server.socketFolder ?? '127.0.0.1');
  return `postgresql://${user}:${passwords[role]}@/${database}?host=${host}&port=${server.port}&sslmode=disable`;
}
