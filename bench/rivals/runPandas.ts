import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { projectFile } from '../../src/lib/projectRoot.js';

const run = promisify(execFile);

/** Where a Python with pandas may be: the one of the path, else the system's own. */
const candidates = ['python3', '/usr/bin/python3'] as const;

const printed = z.object({
  samples: z.array(z.number()),
  peakMemory: z.number(),
  version: z.string(),
});

export interface PandasRequest {
  readonly folder: string;
  readonly runs: number;
  readonly long: string;
  readonly neighbours: string;
  readonly output: string;
}

export type PandasAnswer = z.infer<typeof printed> & { readonly readsFrom: 'Parquet' | 'CSV' };

const printedOfSelections = z.object({
  scan: z.array(z.number()),
  grouped: z.array(z.number()),
  peakMemory: z.number(),
  version: z.string(),
});

export type PandasSelections = z.infer<typeof printedOfSelections>;

/** Runs the selections in pandas; undefined where no Python with pandas is installed. */
export async function runPandasSelections(request: {
  readonly folder: string;
  readonly long: string;
  readonly selections: string;
  readonly output: string;
}): Promise<PandasSelections | undefined> {
  const python = await findPython();
  if (python === undefined) return undefined;
  const { folder, long, selections, output } = request;
  const script = projectFile('bench', 'selections', 'selections.py');
  const { stdout } = await run(python, [
    script,
    await longFor(python, folder, long),
    selections,
    output,
  ]);
  return printedOfSelections.parse(JSON.parse(stdout));
}

/** The Parquet file itself where this pandas can read it, else the same as CSV. */
async function longFor(python: string, folder: string, long: string): Promise<string> {
  return (await canImport(python, 'pyarrow')) ? join(folder, 'bds_long_0.parquet') : long;
}

/** Runs the pandas script; undefined where no Python with pandas is installed. */
export async function runPandas(request: PandasRequest): Promise<PandasAnswer | undefined> {
  const python = await findPython();
  if (python === undefined) return undefined;
  const readsParquet = await canImport(python, 'pyarrow');
  const { stdout } = await run(python, [
    projectFile('bench', 'rivals', 'everything.py'),
    readsParquet ? join(request.folder, 'bds_long_0.parquet') : request.long,
    join(request.folder, 'lait_data_dictionary.csv'),
    request.neighbours,
    String(request.runs),
    request.output,
  ]);
  return { ...printed.parse(JSON.parse(stdout)), readsFrom: readsParquet ? 'Parquet' : 'CSV' };
}

async function findPython(): Promise<string | undefined> {
  for (const python of candidates) {
    if (await canImport(python, 'pandas')) return python;
  }
  return undefined;
}

async function canImport(python: string, name: string): Promise<boolean> {
  return run(python, ['-c', `import ${name}`]).then(
    () => true,
    () => false,
  );
}
