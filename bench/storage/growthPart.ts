import { openDatabase, type Database } from '../../src/database/connection.js';
import { readLaitFolder } from '../../src/importers/lait/readLaitFolder.js';
import type { LaitRelease } from '../../src/importers/lait/release.js';
import { problemText } from '../../src/lib/importProblem.js';
import { storeRelease } from '../../src/measures/commands/storeRelease.js';
import { toComparators } from '../../src/measures/model/comparators.js';
import { getAreaRegister } from '../../src/measures/store/areaQueries.js';
import { createMeasureMemory } from '../../src/measures/store/measureMemory.js';
import { loadOverrides } from '../../src/measures/store/overrideReference.js';
import { compareEverything } from '../everything/compareEverything.js';
import type { Part } from '../running/partAnswer.js';
import { sample } from '../running/samples.js';
import { amountText } from '../running/table.js';
import { readSelections, type SelectionFile } from '../selections/selectionFile.js';
import { timeSelections } from '../selections/timeSelections.js';
import { startBenchServer } from './benchServer.js';
import { toContent } from './toContent.js';

/** How many releases are stored when the work is timed. */
export const growthSteps = [1, 4, 16] as const;

/** So that the whole stays within its time: past it, the last step is a smaller one, and said. */
const patienceMs = 240_000;
const smallerLastStep = 8;

/**
 * With 1, 4 and 16 whole releases stored: how long the next takes to store, how long every
 * comparison takes from the database, and how long a selection of figures then takes.
 */
export const growthPart: Part = async ({ folder, dataDir, runs, options }) => {
  const selections = await readSelections(options['selections'] ?? '');
  const begun = performance.now();
  const server = await startBenchServer(dataDir);
  const database = openDatabase({ url: server.url });
  try {
    const read = await readLaitFolder({ folder, register: await getAreaRegister(database.db) });
    if (!read.ok) throw new Error(read.error.map(problemText).join('\n'));
    const samples: Record<string, number[]> = {};
    const facts: string[] = [];
    let stored = 0;
    for (const wanted of growthSteps) {
      const elapsed = performance.now() - begun;
      const isTooSlow = wanted > smallerLastStep && elapsed * (wanted / stored) > patienceMs;
      const step = isTooSlow ? smallerLastStep : wanted;
      if (isTooSlow) facts.push(`growth is measured to ${step}× only, for want of time`);
      for (; stored < step; stored += 1) await storeCopy(database, read.value, stored);
      const everything = await sample({ runs }, () => compareFromDatabase(database));
      samples[`everything ${step}`] = [...everything.samples];
      samples[`selections ${step}`] = await selectFromDatabase(database, selections);
      facts.push(`peak memory with ${step}× stored: ${memoryWords()}`);
      samples[`import ${step}`] = [await storeCopy(database, read.value, stored)];
      stored += 1;
    }
    return { samples, facts, faults: [] };
  } finally {
    await database.close();
    await server.stop();
  }
};

/** Stores the publication as if it were another one, a day later each time; answers the time. */
async function storeCopy(database: Database, release: LaitRelease, copy: number): Promise<number> {
  const { pool } = database;
  const asAt = new Date(Date.UTC(2026, 0, 1 + copy)).toISOString().slice(0, 10);
  const contentHash = `${release.contentHash}-${copy}`;
  const begun = performance.now();
  await storeRelease(
    { pool, clock: () => new Date() },
    { ...toContent(release), asAt, contentHash },
  );
  return performance.now() - begun;
}

/** The selections of the newest release, from memory that was filled from the database. */
async function selectFromDatabase({ db }: Database, file: SelectionFile): Promise<number[]> {
  const memory = createMeasureMemory({ db, overrides: loadOverrides(), clock: () => new Date() });
  const { register, measures, load } = await memory.asAt(null);
  const sets = await load(measures.map(({ id }) => id));
  return timeSelections(sets, register, file);
}

/** The most that the process has had so far; the database's own memory is not in it. */
function memoryWords(): string {
  return amountText(process.resourceUsage().maxRSS * 1024, 'bytes');
}

async function compareFromDatabase({ db }: Database): Promise<number> {
  const overrides = loadOverrides();
  const snapshot = await createMeasureMemory({ db, overrides, clock: () => new Date() }).asAt(null);
  const { register, measures, neighbourSets } = snapshot;
  const sets = await snapshot.loadPublished(measures.map((measure) => measure.id));
  const comparators = toComparators(register, neighbourSets);
  return compareEverything({ register, measures, sets, comparators }, overrides).length;
}
