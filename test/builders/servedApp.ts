import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll } from 'vitest';
import { buildApp } from '../../src/app.js';
import { renderPdf } from '../../src/reports/render/pdf.js';
import { openRuntime, type Runtime } from '../../src/runtime.js';
import { testDatabase } from './database.js';
import { aConfig } from './testConfig.js';

/** The whole application on a database of the test file's own. */
export interface ServedApp {
  readonly app: FastifyInstance;
  readonly runtime: Runtime;
  readonly url: string;
  readonly adminUrl: string;
}

/** Starts it as `npm start` does, but for listening; it is closed when the file's tests have run. */
export async function servedApp(
  planPack: string,
  clock: () => Date = () => new Date(),
): Promise<ServedApp> {
  const { url, adminUrl } = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'waymark-served-'));
  const config = aConfig({ planPack, dataDir, database: { url, adminUrl } });
  const runtime = await openRuntime({ config, log: () => undefined, clock });
  const toPdf = async (document: Parameters<typeof renderPdf>[0]) =>
    (await renderPdf(document)).pdf;
  const app = await buildApp(runtime, { config, toPdf });
  afterAll(async () => {
    await app.close();
    await runtime.close();
    await rm(dataDir, { recursive: true });
  });
  return { app, runtime, url, adminUrl };
}
