import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { ImportTask } from './importers/importTask.js';
import { runImport } from './runImport.js';

/** The task comes from our own process, which typed it; only its being there is checked. */
const given = z.custom<ImportTask>((value) => typeof value === 'object' && value !== null);

const answer = await runImport(given.parse(workerData), (progress) => {
  parentPort?.postMessage({ kind: 'progress', progress });
});
parentPort?.postMessage(answer);
