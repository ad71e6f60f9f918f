import type { AddressInfo } from 'node:net';
import { buildApp } from './app.js';
import { startBackground } from './background.js';
import { loadConfig, type Config } from './config.js';
import { MigrationError } from './database/migrationFiles.js';
import { StrongRoleError } from './database/refuseStrongRole.js';
import { ServerError } from './database/server/serverError.js';
import { isPortTaken } from './lib/portTaken.js';
import { watchServerConnections } from './lib/serverConnections.js';
import { onStopSignal } from './lib/stopSignals.js';
import { homePath } from './paths/site.js';
import { renderPdfOffThread } from './reports/render/pdfOffThread.js';
import { openRuntime, PackRefusedError } from './runtime.js';

/** How long a request under way may still take once a signal to stop has come. */
const graceMs = 3000;

/** Starts everything, serves until a signal comes, then stops what it started. */
export async function main(): Promise<void> {
  const config = loadConfig();
  if (!config.ok) {
    for (const problem of config.error) console.error(`${problem.name} ${problem.message}`);
    process.exitCode = 1;
    return;
  }
  const opened: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  const state = { isStopping: false };
  const stopListening = onStopSignal(async (signal) => {
    state.isStopping = true;
    log(`stopping (${signal})`);
    await stop();
  });
  try {
    await serve(config.value, opened);
    if (state.isStopping) await stop();
  } catch (error) {
    await stop();
    stopListening();
    console.error(whatToDo(error, config.value));
    process.exitCode = 1;
  }
}

function log(line: string): void {
  console.log(line);
}

/** Adds to `opened` what has to be closed again, in the order it was opened. */
async function serve(config: Config, opened: (() => Promise<void>)[]): Promise<void> {
  const begun = performance.now();
  if (await isPortTaken(config)) throw new PortTakenError();
  const runtime = await openRuntime({ config, log, clock: () => new Date() });
  opened.push(runtime.close);
  const app = await buildApp(runtime, { config, toPdf: renderPdfOffThread });
  const connections = watchServerConnections();
  opened.push(async () => {
    await Promise.all([app.close(), connections.endWithin(graceMs)]);
  });
  await app.listen({ port: config.port, host: config.host });
  const { port } = addressOf(app.server.address());
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  log(`ready: http://${config.host}:${port} (${seconds} s)`);
  const background = await startBackground({
    runtime,
    config,
    onFault: (error) => {
      app.log.error({ err: error }, 'work beside the pages failed');
    },
  });
  opened.push(background.stop);
  // The first reader should not be the one who waits for the figures to be read.
  await app.inject(homePath());
}

/** The port in use, which differs from the one asked for where that was 0. */
function addressOf(address: string | AddressInfo | null): { readonly port: number } {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}

/** Found before anything is opened. */
class PortTakenError extends Error {
  readonly code = 'EADDRINUSE';
}

/** What the person who started it can do; everything else is a bug and shows where it is. */
function whatToDo(error: unknown, { host, port }: Config): unknown {
  const isForPeople =
    error instanceof PackRefusedError ||
    error instanceof ServerError ||
    error instanceof StrongRoleError ||
    error instanceof MigrationError;
  if (isForPeople) return error.message;
  if (!(error instanceof Error && 'code' in error)) return error;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=3001 npm start`;
    case 'EACCES':
      return `Port ${port} is not open to this account. Choose another port: PORT=3000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine. Leave it out, or choose 0.0.0.0 for all of them`;
    default:
      return error;
  }
}
