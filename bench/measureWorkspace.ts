import { journalPath, workspacePath } from '../src/paths/workspace.js';
import { ownAccountPath, peoplePath, signInPath } from '../src/paths/people.js';
import type { Findings, Task } from './running/findings.js';
import { aMeasurement, type Measurement } from './running/measurement.js';
import { runPart } from './running/runPart.js';
import { median, percentile } from './running/samples.js';
import { startServer, type SiteServer } from './site/siteServer.js';
import { inDataFolder } from './storage/dataFolder.js';
import { askAllAtOnce } from './workspace/allAtOnce.js';
import { readCookies } from './workspace/sessionFile.js';

const pages = [
  { name: 'sign-in', path: signInPath(), isPublic: true },
  { name: 'workspace', path: workspacePath(), isPublic: false },
  { name: 'own account', path: ownAccountPath(), isPublic: false },
  { name: 'people', path: peoplePath(), isPublic: false },
  { name: 'journal', path: journalPath(), isPublic: false },
] as const;

/** What people wait for in the workspace when 50 of them ask at the same moment. */
export async function measureWorkspace({ folder, depth, say }: Task): Promise<Findings> {
  return inDataFolder(async (dataDir) => {
    say('a workspace to measure');
    await runPart('workspace', { folder, dataDir, runs: depth.runs, options: {} });
    const cookies = await readCookies(dataDir);
    const server = await startServer(dataDir);
    try {
      const measurements: Measurement[] = [];
      for (const page of pages) {
        say(`the ${page.name} page for ${cookies.length} people at once`);
        measurements.push(
          await measurePage(server, page, { cookies, seconds: depth.secondsOfLoad }),
        );
      }
      const facts = [
        `the workspace: ${cookies.length} people ask for the same page at the same moment, once a second, each over a connection of their own; looks at people and the journal are recorded each time`,
      ];
      return { measurements, facts, faults: [] };
    } finally {
      await server.stop();
    }
  });
}

async function measurePage(
  server: SiteServer,
  { name, path, isPublic }: (typeof pages)[number],
  { cookies, seconds }: { readonly cookies: readonly string[]; readonly seconds: number },
): Promise<Measurement> {
  const asked = isPublic ? cookies.map(() => '') : cookies;
  const { samples, errors } = await askAllAtOnce({
    ...{ origin: server.origin, path, seconds },
    cookies: asked,
  });
  return aMeasurement({
    what: `${name} page, ${cookies.length} people at once`,
    median: median(samples),
    p95: percentile(samples, 0.95),
    peakMemory: await server.peakMemory(),
    budget: { p95: 150 },
    errors,
  });
}
