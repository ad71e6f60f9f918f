import type { AddressInfo } from 'node:net';
import { buildApp } from './app.js';
import { loadConfig } from './config.js';
import { homePath } from './paths/site.js';
import { renderPdfOffThread } from './reports/render/pdfOffThread.js';
import { openRuntime } from './runtime.js';

/** Starts everything, serves until a signal comes, then stops what it started. */
export async function main(): Promise<void> {
  const begun = performance.now();
  const config = loadConfig();
  if (!config.ok) {
    for (const problem of config.error) console.error(`${problem.name} ${problem.message}`);
    process.exitCode = 1;
    return;
  }
  const { port, host } = config.value;
  const log = (line: string) => {
    console.log(line);
  };
  const runtime = await openRuntime({ config: config.value, log, clock: () => new Date() });
  const app = await buildApp(runtime, {
    config: config.value,
    toPdf: renderPdfOffThread,
  });
  const stop = async () => {
    await app.close();
    await runtime.close();
  };
  try {
    await app.listen({ port, host });
    const { port: bound } = addressOf(app.server.address());
    log(`ready: http://${host}:${bound} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    await stop();
    if (!isPortTaken(error)) throw error;
    console.error(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=3001 npm start`,
    );
    process.exitCode = 1;
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log(`stopping (${signal})`);
      void stop();
    });
  }
  // The first reader should not be the one who waits for the figures to be read.
  await app.inject(homePath());
}

/** The port in use, which differs from the one asked for where that was 0. */
function addressOf(address: string | AddressInfo | null): { readonly port: number } {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
