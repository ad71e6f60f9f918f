import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Findings, Task } from './running/findings.js';
import { aMeasurement, type Rival } from './running/measurement.js';
import { runPart, samplesOf } from './running/runPart.js';
import { median, percentile } from './running/samples.js';
import { runPandasSelections } from './rivals/runPandas.js';

/** B3: 300 selections of figures from memory, and whether the rivals find the same rows. */
export async function measureSelections(task: Task): Promise<Findings> {
  const scratch = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  try {
    return await measureIn(scratch, task);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function measureIn(scratch: string, task: Task): Promise<Findings> {
  const { folder, depth, say } = task;
  const selections = join(scratch, 'selections.json');
  const ours = join(scratch, 'ours.csv');
  const request = { folder, dataDir: '', runs: depth.runs };
  say('selections of figures from memory');
  await runPart('selectionFiles', { ...request, options: { selections } });
  const own = await runPart('selections', { ...request, options: { selections, output: ours } });
  if (own.faults.length > 0) return { measurements: [], facts: own.facts, faults: own.faults };
  const others = await askRivals(task, { scratch, selections });
  const options = { ours, ...others.outputs };
  const agreement = await runPart('selectionAgreement', { ...request, options });
  const samples = samplesOf(own, 'selections');
  return {
    measurements: [
      aMeasurement({
        what: 'selection of figures, from memory',
        median: median(samples),
        p95: percentile(samples, 0.95),
        peakMemory: own.peakMemory,
        budget: { p95: 5 },
        rivals: others.rivals,
      }),
    ],
    facts: [...own.facts, ...agreement.facts, ...others.facts],
    faults: agreement.faults,
  };
}

interface Rivals {
  readonly rivals: readonly Rival[];
  /** What each found, by its name. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly facts: readonly string[];
}

async function askRivals(
  { folder, depth, say }: Task,
  { scratch, selections }: { readonly scratch: string; readonly selections: string },
): Promise<Rivals> {
  const file = (name: string): string => join(scratch, name);
  const request = { folder, dataDir: '', runs: depth.runs };
  const output = file('duckdb.csv');
  say('selections: the rivals');
  const options = { selections, output };
  const found = await runPart('duckdbSelections', { ...request, options });
  const times = samplesOf(found, 'selections');
  const duckdb = toRival('DuckDB on Parquet', times, found.peakMemory);
  const alone = { rivals: [duckdb], outputs: { DuckDB: output } };
  if (depth.isQuick) return { ...alone, facts: ['pandas was left out of the selections'] };
  const long = file('long.csv');
  const rivalFiles = { neighbours: file('neighbours.csv'), long };
  await runPart('rivalFiles', { ...request, options: rivalFiles });
  const asked = { folder, long, selections, output: file('pandas.csv') };
  const pandas = await runPandasSelections(asked);
  if (pandas === undefined) return { ...alone, facts: ['pandas was skipped: none is installed'] };
  return {
    rivals: [
      duckdb,
      toRival('pandas scan', pandas.scan, pandas.peakMemory),
      toRival('pandas grouped', pandas.grouped, null),
    ],
    outputs: { DuckDB: output, pandas: asked.output },
    facts: [],
  };
}

function toRival(name: string, samples: readonly number[], peakMemory: number | null): Rival {
  return { name, median: median(samples), peakMemory };
}
