import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Findings, Task } from './running/findings.js';
import { aMeasurement, type Rival } from './running/measurement.js';
import { runPart, samplesOf } from './running/runPart.js';
import { median, percentile } from './running/samples.js';
import { runPandas } from './rivals/runPandas.js';

/** B1: the gate, then from the national file to every comparison, then the rivals at the same. */
export async function measureEverything({ folder, depth, say }: Task): Promise<Findings> {
  const request = { folder, dataDir: '', runs: depth.runs, options: {} };
  say('the gate: every row of the reference tables');
  const gate = await runPart('gate', request);
  for (const fact of gate.facts) console.log(`Gate: ${fact}.`);
  if (gate.faults.length > 0) return { measurements: [], facts: [], faults: gate.faults };
  say('every comparison of the national file');
  const everything = await runPart('everything', request);
  const others = depth.isQuick ? noRivals : await measureRivals({ folder, depth, say });
  return {
    measurements: [
      aMeasurement({
        what: 'national file to every comparison',
        median: median(samplesOf(everything, 'everything')),
        peakMemory: everything.peakMemory,
        budget: { median: 1000, peakMemory: 500e6 },
        rivals: others.rivals,
      }),
      ...others.oneMeasure,
    ],
    facts: [...everything.facts, ...others.facts],
    faults: everything.faults,
  };
}

const noRivals = { rivals: [], oneMeasure: [], facts: ['rivals were left out'] } as const;

async function measureRivals({ folder, depth, say }: Task) {
  const scratch = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  try {
    const file = (name: string): string => join(scratch, name);
    const { runs } = depth;
    const [neighbours, long] = [file('neighbours.csv'), file('long.csv')];
    const outputs = { DuckDB: file('duckdb.csv'), pandas: file('pandas.csv') };
    say('the rivals: DuckDB');
    await runPart('rivalFiles', { folder, dataDir: '', runs, options: { neighbours, long } });
    const options = { neighbours, output: outputs.DuckDB };
    const duckdb = await runPart('duckdb', { folder, dataDir: '', runs, options });
    say('the rivals: pandas');
    const pandas = await runPandas({ folder, runs, long, neighbours, output: outputs.pandas });
    const done = pandas === undefined ? { DuckDB: outputs.DuckDB } : outputs;
    const agreement = await runPart('agreement', { folder, dataDir: '', runs, options: done });
    const rivals: Rival[] = [toRival('DuckDB', samplesOf(duckdb, 'everything'), duckdb.peakMemory)];
    if (pandas !== undefined) rivals.push(toRival('pandas', pandas.samples, pandas.peakMemory));
    const oneMeasure = samplesOf(duckdb, 'oneMeasure');
    return {
      rivals,
      oneMeasure: [
        aMeasurement({
          what: 'rival DuckDB: one measure, every area',
          median: median(oneMeasure),
          p95: percentile(oneMeasure, 0.95),
        }),
      ],
      facts: [
        pandas === undefined
          ? 'pandas was skipped: no python3 with pandas is installed'
          : `pandas ${pandas.version} reads the long data as ${pandas.readsFrom}`,
        ...agreement.facts,
      ],
    };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function toRival(name: string, samples: readonly number[], peakMemory: number): Rival {
  return { name, median: median(samples), peakMemory };
}
