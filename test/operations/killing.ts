import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { openDatabase } from '../../src/database/connection.js';
import { startOrJoinServer } from '../../src/database/embeddedServer.js';
import { migrate } from '../../src/database/migrate.js';
import { findPostmaster } from '../../src/database/server/postmaster.js';
import { locateServer } from '../../src/database/server/serverPlace.js';
import { checkJournal } from '../../src/journal/commands/checkJournal.js';
import { projectFile } from '../../src/lib/projectRoot.js';
import { makeDataDir } from '../builders/serverCopy.js';
import { buildServerProcess } from '../builders/serverProcess.js';
import { removeServerFolder } from '../setup/testServerFolder.js';
import { startClients, type ChangingClients, type Whereabouts } from './changingClients.js';
import { startChangingService } from './changingService.js';

/** Who is killed in a round, and how long after the clients have got going. */
export interface Round {
  readonly whom: 'node' | 'postgres' | 'both';
  readonly afterMs: number;
}

const bodies = ['body-1', 'body-2', 'body-3', 'body-4', 'body-5'];
const clientCount = 20;
/** Changes that have to go through between two rounds: everybody has had a turn or two. */
const changesBetween = 40;
const patienceMs = 60_000;

/**
 * Kills the service or its database in each round while 20 clients change things, and waits until
 * it works again: by itself, but for a killed service, which is started again as a supervisor does.
 * At the end every acknowledged change must be there once, none by half, and the journal whole.
 */
export async function killWhileChanging(rounds: readonly Round[]): Promise<ChangingClients> {
  const dataDir = await makeDataDir();
  const { program, remove } = await buildServerProcess(undefined, 'changingServer.ts');
  try {
    await makeDatabase(dataDir);
    const clients = await changeThroughRounds({ program, dataDir }, rounds);
    await expectWhole(dataDir, clients);
    return clients;
  } finally {
    await removeServerFolder(dataDir);
    await remove();
  }
}

interface Place {
  readonly program: string;
  readonly dataDir: string;
}

async function changeThroughRounds(
  { program, dataDir }: Place,
  rounds: readonly Round[],
): Promise<ChangingClients> {
  let service = await startChangingService(program, dataDir);
  const where: Whereabouts = { address: service.address };
  const clients = startClients(clientCount, where, bodies);
  try {
    await untilWorking(clients, 'at the start');
    for (const [index, { whom, afterMs }] of rounds.entries()) {
      const place = `round ${index}: ${whom} killed after ${afterMs} ms`;
      await sleep(afterMs);
      if (whom !== 'node') await killPostgres(dataDir);
      if (whom !== 'postgres') {
        await service.kill();
        where.address = null;
        service = await startChangingService(program, dataDir);
        where.address = service.address;
      }
      await untilWorking(clients, place);
      expect(service.isRunning(), place).toBe(true);
    }
  } finally {
    await clients.stop();
    await service.kill();
  }
  return clients;
}

async function untilWorking(clients: ChangingClients, place: string): Promise<void> {
  const wanted = clients.acknowledged.length + changesBetween;
  const deadline = Date.now() + patienceMs;
  while (clients.acknowledged.length < wanted) {
    if (Date.now() > deadline) throw new Error(`the service does not come back. ${place}`);
    await sleep(5);
  }
}

async function killPostgres(dataDir: string): Promise<void> {
  const place = await locateServer(dataDir, () => undefined);
  const server = await findPostmaster(place.dataFolder, () => undefined);
  if (server === null) throw new Error('there is no PostgreSQL server to kill');
  process.kill(server.pid, 'SIGKILL');
}

async function makeDatabase(dataDir: string): Promise<void> {
  const server = await startOrJoinServer({ dataDir, log: () => undefined });
  const folder = projectFile('src', 'database', 'migrations');
  await migrate({ adminUrl: server.adminUrl, folder, log: () => undefined });
  const owner = openDatabase({ url: server.adminUrl, connections: 1 });
  for (const [position, body] of bodies.entries()) {
    await sql`insert into organisation (organisation_id, position, name, kind)
              values (${body}, ${position}, ${body}, 'other')`.execute(owner.db);
  }
  await owner.close();
  await server.stop();
}

interface Kept {
  readonly mark: string;
  readonly first: number;
  readonly second: number;
  readonly entries: number;
}

async function expectWhole(dataDir: string, clients: ChangingClients): Promise<void> {
  const server = await startOrJoinServer({ dataDir, log: () => undefined });
  const owner = openDatabase({ url: server.adminUrl, connections: 1 });
  const app = openDatabase({ url: server.url, connections: 1 });
  try {
    const { rows } = await sql<Kept>`
      select coalesce(t.about_id, e.subject_id) as mark, coalesce(t.first, 0) as first,
             coalesce(t.second, 0) as second, coalesce(e.entries, 0) as entries
        from (select about_id, count(*) filter (where kind = 'first') as first,
                     count(*) filter (where kind = 'second') as second
                from task group by about_id) t
        full join (select subject_id, count(*) as entries from journal_entry
                    where entry_type = 'task.made' group by subject_id) e
          on e.subject_id = t.about_id`.execute(owner.db);
    expect(rows.filter((row) => row.first !== 1 || row.second !== 1 || row.entries !== 1)).toEqual(
      [],
    );
    const kept = new Set(rows.map((row) => row.mark));
    expect(clients.acknowledged.filter((mark) => !kept.has(mark))).toEqual([]);
    const sent = new Set([...clients.acknowledged, ...clients.unanswered]);
    expect([...kept].filter((mark) => !sent.has(mark))).toEqual([]);
    expect((await checkJournal(app.db)).faults).toEqual([]);
  } finally {
    await Promise.all([owner.close(), app.close()]);
    await server.stop();
  }
}
