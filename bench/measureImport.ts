import type { Findings, Task } from './running/findings.js';
import { aMeasurement } from './running/measurement.js';
import { runPart, samplesOf } from './running/runPart.js';
import { median } from './running/samples.js';
import { inDataFolder } from './storage/dataFolder.js';

/** From the national file to a release in force, beside a bare COPY of its rows. */
export async function measureImport({ folder, depth, say }: Task): Promise<Findings> {
  return inDataFolder(async (dataDir) => {
    const request = { folder, dataDir, runs: depth.runs, options: {} };
    say('the import into PostgreSQL');
    const found = await runPart('import', request);
    if (found.faults.length > 0) return { measurements: [], facts: [], faults: found.faults };
    const copy = await runPart('copy', request);
    const floor = median(samplesOf(copy, 'copy'));
    return {
      measurements: [
        aMeasurement({
          what: 'import into PostgreSQL, checked',
          median: median(samplesOf(found, 'import')),
          peakMemory: found.peakMemory,
          budget: { median: 8000 },
          rivals: [{ name: 'bare COPY', median: floor, peakMemory: null }],
        }),
      ],
      facts: found.facts,
      faults: [],
    };
  });
}
