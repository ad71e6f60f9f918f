import pg from 'pg';
import { openDatabase, type Database } from '../../src/database/connection.js';
import type { EmbeddedServer } from '../../src/database/embeddedServer.js';
import { readLaitFolder } from '../../src/importers/lait/readLaitFolder.js';
import { problemText } from '../../src/lib/importProblem.js';
import { storeRelease } from '../../src/measures/commands/storeRelease.js';
import { getAreaRegister } from '../../src/measures/store/areaQueries.js';
import type { Part } from '../running/partAnswer.js';
import { sample } from '../running/samples.js';
import { databaseAddresses, makeFreshDatabase, startBenchServer } from './benchServer.js';
import { toContent } from './toContent.js';

/** The database that this part leaves behind, full. */
export const importedDatabase = 'imported';

/** From the folder of the national tool to a release in force, each time in an empty database. */
export const importPart: Part = async ({ folder, dataDir, runs }) => {
  const server = await startBenchServer(dataDir);
  let database: Database | undefined;
  try {
    const before = async (): Promise<void> => {
      await database?.close();
      const { url } = await makeFreshDatabase(server, importedDatabase);
      database = openDatabase({ url });
    };
    const { samples, last } = await sample({ runs, before }, () => importOnce(database, folder));
    const { rowsStored, seconds } = last;
    const stored = await countObservations(server);
    return {
      samples: { import: [...samples] },
      facts: [
        `${rowsStored.toLocaleString('en-GB')} rows, of the time ${seconds} s for reading and checking the files`,
      ],
      faults: stored === rowsStored ? [] : [`${stored} rows stored, not ${rowsStored}`],
    };
  } finally {
    await database?.close();
    await server.stop();
  }
};

async function importOnce(database: Database | undefined, folder: string) {
  if (database === undefined) throw new Error('no database to import into');
  const begun = performance.now();
  const read = await readLaitFolder({ folder, register: await getAreaRegister(database.db) });
  if (!read.ok) throw new Error(read.error.map(problemText).join('\n'));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const { pool } = database;
  await storeRelease({ pool, clock: () => new Date() }, toContent(read.value));
  return { rowsStored: read.value.rowsStored, seconds };
}

async function countObservations(server: EmbeddedServer): Promise<number> {
  const { adminUrl } = databaseAddresses(server, importedDatabase);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>('select count(*) from observation');
    return Number(rows[0]?.count);
  } finally {
    await client.end();
  }
}
