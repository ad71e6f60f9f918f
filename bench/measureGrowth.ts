import { nothingFound, type Findings, type Task } from './running/findings.js';
import { aMeasurement } from './running/measurement.js';
import { runPart } from './running/runPart.js';
import { median } from './running/samples.js';
import { inDataFolder } from './storage/dataFolder.js';

/** Whether the work grows no faster than what is stored: 1, 4 and 16 whole releases. */
export async function measureGrowth({ folder, depth, say }: Task): Promise<Findings> {
  if (depth.isQuick) return { ...nothingFound, facts: ['growth was left out'] };
  return inDataFolder(async (dataDir) => {
    say('growth: 1, 4 and 16 releases stored');
    const found = await runPart('growth', { folder, dataDir, runs: 3, options: {} });
    const first = new Map<string, number>();
    const measurements = Object.entries(found.samples).map(([name, samples]) => {
      const [job = '', size = ''] = name.split(' ');
      const once = first.get(job) ?? median(samples);
      first.set(job, once);
      const words = job === 'import' ? 'next import' : 'every comparison from the database';
      return aMeasurement({
        what: `${words}, ${size}× stored`,
        median: median(samples),
        // Linear: as many times the first as there are releases.
        budget: size === '1' ? {} : { median: once * Number(size) },
      });
    });
    return { measurements, facts: found.facts, faults: found.faults };
  });
}
