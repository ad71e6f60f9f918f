import { join } from 'node:path';
import { nothingFound, type Findings, type Task } from './running/findings.js';
import { aMeasurement } from './running/measurement.js';
import { runPart } from './running/runPart.js';
import { median, percentile } from './running/samples.js';
import { amountText } from './running/table.js';
import { inDataFolder } from './storage/dataFolder.js';

/** Whether the work grows no faster than what is stored: 1, 4 and 16 whole releases. */
export async function measureGrowth({ folder, depth, say }: Task): Promise<Findings> {
  if (depth.isQuick) return { ...nothingFound, facts: ['growth was left out'] };
  return inDataFolder(async (dataDir) => {
    say('growth: 1, 4 and 16 releases stored');
    const selections = join(dataDir, 'selections.json');
    const options = { selections };
    await runPart('selectionFiles', { folder, dataDir: '', runs: 1, options });
    const found = await runPart('growth', { folder, dataDir, runs: 3, options });
    const first = new Map<string, number>();
    const measurements = Object.entries(found.samples).map(([name, samples]) => {
      const [job = '', size = ''] = name.split(' ');
      const once = first.get(job) ?? median(samples);
      first.set(job, once);
      return aMeasurement({
        what: `${jobWords[job] ?? job}, ${size}× stored`,
        median: median(samples),
        ...(job === 'selections' ? { p95: percentile(samples, 0.95) } : {}),
        // Linear: as many times the first as there are releases.
        budget: size === '1' ? {} : { median: once * Number(size) },
      });
    });
    return {
      measurements,
      facts: [...found.facts, `growth: peak memory ${amountText(found.peakMemory, 'bytes')}`],
      faults: found.faults,
    };
  });
}

const jobWords: Readonly<Record<string, string>> = {
  import: 'next import',
  everything: 'every comparison from the database',
  selections: 'selection of figures, from memory',
};
