import type { Findings, Task } from './running/findings.js';
import { aMeasurement } from './running/measurement.js';
import { runPart, samplesOf } from './running/runPart.js';
import { median, percentile } from './running/samples.js';
import { measureSelectionPages } from './selections/measureSelectionPages.js';
import { measurePages } from './site/measurePages.js';
import { sampleStartUp } from './site/startUp.js';
import { inDataFolder } from './storage/dataFolder.js';

/** What readers wait for, on a site with the whole national publication. */
export async function measureSite({ folder, depth, say }: Task): Promise<Findings> {
  return inDataFolder(async (dataDir) => {
    const request = { folder, dataDir, runs: depth.runs, options: {} };
    say('a site to measure');
    await runPart('site', request);
    say('one measure from memory, the quarterly report, npm start');
    const oneMeasure = await runPart('oneMeasure', request);
    const draws = samplesOf(oneMeasure, 'oneMeasure');
    const report = await runPart('report', request);
    const startUp = await sampleStartUp(dataDir, depth.runs);
    const pages = await measurePages(dataDir, { seconds: depth.secondsOfLoad, say });
    const tables = await measureSelectionPages({ folder, depth, say }, dataDir);
    return {
      measurements: [
        aMeasurement({
          what: 'one measure, all comparators, from memory',
          median: median(draws),
          p95: percentile(draws, 0.95),
          peakMemory: oneMeasure.peakMemory,
          budget: { p95: 5 },
        }),
        aMeasurement({
          what: 'quarterly report, HTML and PDF/UA',
          median: median(samplesOf(report, 'report')),
          peakMemory: report.peakMemory,
          budget: { median: 2000 },
        }),
        aMeasurement({
          what: 'npm start to the first page',
          median: median(startUp),
          budget: { median: 3000 },
        }),
        ...pages.measurements,
        ...tables.measurements,
      ],
      facts: [...oneMeasure.facts, ...report.facts, ...pages.facts, ...tables.facts],
      faults: tables.faults,
    };
  });
}
