import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/database/connection.js';
import { createRecordEntry } from '../../src/journal/commands/recordEntry.js';
import { createActing } from '../../src/people/commands/acting.js';
import type { PersonActing } from '../../src/people/model/actor.js';
import { testDatabase } from '../builders/database.js';

const { owner, url } = await testDatabase();
const bodies = ['body-1', 'body-2', 'body-3', 'body-4', 'body-5'];

for (const [position, id] of bodies.entries()) {
  const account = `account-of-${id}`;
  const now = new Date('2026-01-01');
  await owner
    .insertInto('organisation')
    .values({ organisation_id: id, position, name: id, kind: 'other' })
    .execute();
  await sql`insert into account (id, display_name, email, created_at, updated_at)
            values (${account}, 'Sponsor', ${`${id}@body.example`}, ${now}, ${now})`.execute(owner);
  await owner
    .insertInto('role_assignment')
    .values({
      account_id: account,
      role: 'sponsor',
      organisation_id: id,
      priority_id: null,
      starts_on: '2026-01-01',
      granted_at: now,
    })
    .execute();
}

const { db, close } = openDatabase({ url, connections: 2 });
afterAll(close);
const recordEntry = createRecordEntry({});
const acting = createActing({ db, clock: () => new Date('2026-01-02T10:00:00Z'), recordEntry });

const personOf = (body: string): PersonActing => ({
  kind: 'person',
  accountId: `account-of-${body}`,
  role: 'sponsor',
  organisationId: body,
});

/** The bodies whose rows a request of that body was shown: by a read, a change, a failing change. */
async function ask(body: string, way: number): Promise<readonly string[]> {
  const actor = personOf(body);
  if (way === 0) return acting.read(actor, bodiesSeen);
  if (way === 1) {
    return acting.change(actor, async ({ db: transaction, record }) => {
      await record({ type: 'test.asked', subject: { kind: 'organisation', id: body } });
      return bodiesSeen(transaction);
    });
  }
  // A change that fails on the way gives its connection back too.
  const seen: string[] = [];
  await acting
    .change(actor, async ({ db: transaction }) => {
      seen.push(...(await bodiesSeen(transaction)));
      await sql`select 1 / 0`.execute(transaction);
    })
    .catch(() => undefined);
  return seen;
}

async function bodiesSeen(from: typeof db): Promise<string[]> {
  const held = await from.selectFrom('role_assignment').select('organisation_id').execute();
  const written = await from.selectFrom('journal_entry').select('organisation_id').execute();
  return [...held, ...written].flatMap((row) => row.organisation_id ?? []);
}

it('6: 1,000 interleaved requests of five bodies on two connections never cross', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 1000 }, async (_, index) => {
      const body = bodies[(index * 7) % bodies.length] ?? '';
      const seen = await ask(body, index % 3);
      // Between the requests somebody asks without saying who they are.
      const nobody = index % 10 === 0 ? await bodiesSeen(db) : [];
      return { body, seen, nobody };
    }),
  );
  expect(outcomes.filter(({ seen }) => seen.length === 0)).toEqual([]);
  expect(outcomes.filter(({ body, seen }) => seen.some((each) => each !== body))).toEqual([]);
  expect(outcomes.filter(({ nobody }) => nobody.length > 0)).toEqual([]);
});
