import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Findings, Task } from '../running/findings.js';
import { aMeasurement, type Measurement } from '../running/measurement.js';
import { runPart } from '../running/runPart.js';
import { median, percentile } from '../running/samples.js';
import { amountText } from '../running/table.js';
import { loadAtPace, warmUp } from '../site/pacedLoad.js';
import { startServer, type SiteServer } from '../site/siteServer.js';
import { checkFiles, checkLarge, selectionPaths } from './selectionPaths.js';

/** Requests a second: the pages people see at each, the files at the last. */
const paces = [10, 30, 40] as const;

/** B3 over HTTP: the same selections as pages and as files, and a table too large for a page. */
export async function measureSelectionPages(task: Task, dataDir: string): Promise<Findings> {
  const { folder } = task;
  const scratch = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  const server = await startServer(dataDir);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const selections = join(scratch, 'selections.json');
    await runPart('selectionFiles', { folder, dataDir: '', runs: 1, options: { selections } });
    const { pages, files } = await selectionPaths(selections);
    const large = await checkLarge(server.origin, agent);
    const faults = [...large.faults, ...(await checkFiles(server.origin, files, agent))];
    const measured: Found[] = [];
    for (const perSecond of paces) {
      const what = `own table page at ${perSecond}/s`;
      measured.push(await speedOf(server, task, { what, paths: pages, perSecond }));
    }
    const what = 'own table CSV at 40/s';
    measured.push(await speedOf(server, task, { what, paths: files, perSecond: 40 }));
    return {
      measurements: measured.map(({ measurement }) => measurement),
      facts: [large.fact, ...measured.map(({ fact }) => fact)],
      faults,
    };
  } finally {
    agent.destroy();
    await server.stop();
    await rm(scratch, { recursive: true, force: true });
  }
}

interface Found {
  readonly measurement: Measurement;
  readonly fact: string;
}

async function speedOf(
  server: SiteServer,
  { depth, say }: Task,
  asked: { readonly what: string; readonly paths: readonly string[]; readonly perSecond: number },
): Promise<Found> {
  const { what, paths, perSecond } = asked;
  const seconds = depth.secondsOfSelections;
  say(`${what} for ${seconds} s`);
  const request = { origin: server.origin, paths, perSecond, seconds };
  // Nothing is warmed but the way: a table of one's own is most often asked for the first time.
  await warmUp({ ...request, paths: paths.slice(0, 1) });
  const { samples, errors } = await loadAtPace(request);
  const p95 = percentile(samples, 0.95);
  return {
    measurement: aMeasurement({
      what,
      median: median(samples),
      p95,
      peakMemory: await server.peakMemory(),
      budget: { p95: 150 },
      errors,
    }),
    fact: `${what}: ${samples.length} requests for ${paths.length} addresses, slowest ${amountText(Math.max(...samples), 'milliseconds')}, ${errors} failed`,
  };
}
