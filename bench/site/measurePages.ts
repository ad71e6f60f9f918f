import { Agent } from 'node:http';
import { aMeasurement, type Measurement } from '../running/measurement.js';
import { median, percentile } from '../running/samples.js';
import { amountText } from '../running/table.js';
import { loadAtPace, warmUp } from './pacedLoad.js';
import { findPageKinds, type PageKind } from './pageKinds.js';
import { startScales } from './pageWeight.js';
import { startServer, type SiteServer } from './siteServer.js';

const perSecond = 100;

export interface PagesFound {
  readonly measurements: readonly Measurement[];
  readonly facts: readonly string[];
}

/** How fast every kind of public page is under a steady load, and how heavy. */
export async function measurePages(
  dataDir: string,
  { seconds, say }: { readonly seconds: number; readonly say: (line: string) => void },
): Promise<PagesFound> {
  const server = await startServer(dataDir);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const kinds = await findPageKinds(server.origin, agent);
    const speeds: Found[] = [];
    const weights: Found[] = [];
    for (const kind of kinds) {
      say(`${kind.name} pages at ${perSecond} requests a second for ${seconds} s`);
      speeds.push(await speedOf(server, kind, seconds));
      if (kind.isFile !== true) weights.push(await weightOf(server, kind, agent));
    }
    const found = [...speeds, ...weights];
    return {
      measurements: found.map(({ measurement }) => measurement),
      facts: found.map(({ fact }) => fact),
    };
  } finally {
    agent.destroy();
    await server.stop();
  }
}

interface Found {
  readonly measurement: Measurement;
  readonly fact: string;
}

async function speedOf(
  server: SiteServer,
  { name, paths, isFile = false }: PageKind,
  seconds: number,
): Promise<Found> {
  const load = { origin: server.origin, paths, perSecond, seconds };
  await warmUp(load);
  const { samples, errors } = await loadAtPace(load);
  const p95 = percentile(samples, 0.95);
  return {
    measurement: aMeasurement({
      what: `${name}${isFile ? '' : ' page'} at ${perSecond}/s`,
      median: median(samples),
      p95,
      peakMemory: await server.peakMemory(),
      budget: { p95: 50 },
      errors,
    }),
    fact: `${name}: ${samples.length} requests for ${paths.length} addresses, slowest ${amountText(Math.max(...samples), 'milliseconds')}, ${errors} failed`,
  };
}

async function weightOf(
  { origin }: SiteServer,
  { name, paths }: PageKind,
  agent: Agent,
): Promise<Found> {
  const weigh = startScales(origin, agent);
  const weights = [];
  for (const path of paths) weights.push(await weigh(path));
  const heaviest = weights.reduce((a, b) => (b.page + b.assets > a.page + a.assets ? b : a));
  const totals = weights.map(({ page, assets }) => page + assets);
  return {
    measurement: aMeasurement({
      what: `${name} page, heaviest, on the wire`,
      unit: 'bytes',
      median: Math.max(...totals),
      budget: { median: 100_000 },
    }),
    fact: `${name}: the heaviest page is ${heaviest.path} (${amountText(heaviest.page, 'bytes')}, with ${amountText(heaviest.assets, 'bytes')} of styles, script and fonts); the median of ${paths.length} is ${amountText(median(totals), 'bytes')}`,
  };
}
