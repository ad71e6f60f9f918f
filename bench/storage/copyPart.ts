import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Part } from '../running/partAnswer.js';
import { sample } from '../running/samples.js';
import { databaseAddresses, startBenchServer } from './benchServer.js';
import { importedDatabase } from './importPart.js';

const columns = 'source_release_id, measure_no, area_no, period_no, value, status, mark';

/**
 * The floor under any import: COPY of the same rows, ready in memory, into a table without a key
 * or a check, and its commit.
 */
export const copyPart: Part = async ({ dataDir, runs }) => {
  const server = await startBenchServer(dataDir);
  const { adminUrl } = databaseAddresses(server, importedDatabase);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const chunks: Buffer[] = [];
    await pipeline(
      client.query(copyTo(`copy (select ${columns} from observation) to stdout`)),
      collectInto(chunks),
    );
    const before = async (): Promise<void> => {
      await client.query('drop table if exists bare_copy');
      await client.query('create table bare_copy (like observation including defaults)');
    };
    const { samples } = await sample({ runs, before }, async () => {
      await client.query('begin');
      const into = client.query(copyFrom(`copy bare_copy (${columns}) from stdin`));
      await pipeline(Readable.from(chunks), into);
      await client.query('commit');
    });
    return { samples: { copy: [...samples] }, facts: [], faults: [] };
  } finally {
    await client.end();
    await server.stop();
  }
};

function collectInto(chunks: Buffer[]): Writable {
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
}
