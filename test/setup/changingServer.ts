import { createServer } from 'node:http';
import { openDatabase } from '../../src/database/connection.js';
import { startOrJoinServer } from '../../src/database/embeddedServer.js';
import { createRecordEntry } from '../../src/journal/commands/recordEntry.js';
import { createActing } from '../../src/people/commands/acting.js';

/**
 * A service of its own on the private server of a folder. `POST /changes/<organisation>/<mark>`
 * makes one change of several rows and an entry; it is answered once that is kept.
 */
const [, , dataDir = ''] = process.argv;
const say = (line: string): boolean => process.stderr.write(`${line}\n`);
const server = await startOrJoinServer({
  dataDir,
  log: say,
  // The system lives on when a process is killed, and with it what was written.
  settings: { fsync: 'off' },
});
const { db } = openDatabase({ url: server.url });
const clock = (): Date => new Date();
const acting = createActing({ db, clock, recordEntry: createRecordEntry({}) });

async function change(organisationId: string, mark: string): Promise<void> {
  const accountId = `account-of-${organisationId}`;
  await acting.change(
    { kind: 'person', accountId, role: 'contributor', organisationId },
    async ({ db: transaction, now, record }) => {
      const task = { about_kind: 'test', about_id: mark, role: 'sponsor', created_at: now };
      const rest = { account_id: null, organisation_id: organisationId, due_on: null };
      await transaction
        .insertInto('task')
        .values({ kind: 'first', ...task, ...rest })
        .execute();
      await record({ type: 'task.made', subject: { kind: 'task', id: mark } });
      await transaction
        .insertInto('task')
        .values({ kind: 'second', ...task, ...rest })
        .execute();
    },
  );
}

const service = createServer((request, response) => {
  const [, , organisationId = '', mark = ''] = (request.url ?? '').split('/');
  change(organisationId, mark).then(
    () => response.writeHead(200).end(),
    (error: unknown) => {
      say(String(error));
      response.writeHead(500).end();
    },
  );
});
service.listen(0, '127.0.0.1', () => {
  const address = service.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  process.stdout.write(`${JSON.stringify({ state: server.state, port })}\n`);
});
