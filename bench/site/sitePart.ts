import { loadConfig } from '../../src/config.js';
import { readLaitFolder } from '../../src/importers/lait/readLaitFolder.js';
import { problemText } from '../../src/lib/importProblem.js';
import { storeRelease } from '../../src/measures/commands/storeRelease.js';
import { getAreaRegister } from '../../src/measures/store/areaQueries.js';
import { openRuntime, type Runtime } from '../../src/runtime.js';
import type { Part } from '../running/partAnswer.js';
import { toContent } from '../storage/toContent.js';

/** Fills a data folder as an installation fills it: the plan pack, then the national publication. */
export const sitePart: Part = async ({ folder, dataDir }) => {
  const runtime = await openSite(dataDir);
  try {
    const { db, pool } = runtime.database;
    const read = await readLaitFolder({ folder, register: await getAreaRegister(db) });
    if (!read.ok) throw new Error(read.error.map(problemText).join('\n'));
    await storeRelease({ pool, clock: runtime.clock }, toContent(read.value));
  } finally {
    await runtime.close();
  }
  return { samples: {}, facts: [], faults: [] };
};

/** What the server works with, on the data folder given and with every other setting as it is. */
export async function openSite(dataDir: string): Promise<Runtime> {
  const config = loadConfig({ DATA_DIR: dataDir });
  if (!config.ok) throw new Error(JSON.stringify(config.error));
  return openRuntime({ config: config.value, log: () => undefined, clock: () => new Date() });
}
