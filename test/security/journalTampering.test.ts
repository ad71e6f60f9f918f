import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { checkJournal } from '../../src/journal/commands/checkJournal.js';
import { testDatabase } from '../builders/database.js';
import {
  keepJournal,
  resealed,
  resealedFrom,
  swapped,
  tamper,
  writeEntries,
} from './journalRows.js';

const { db, owner } = await testDatabase();
const count = 24;
await writeEntries(db, count);
const restore = await keepJournal(owner);
beforeEach(restore);

const faultsNow = async () => (await checkJournal(db, { batch: 7 })).faults;

it('27: a journal that nobody touched has no fault, whatever the size of a batch', async () => {
  for (const batch of [1, 5, count, 1000]) {
    expect(await checkJournal(db, { batch })).toMatchObject({
      entries: count,
      head: { number: count },
      faults: [],
    });
  }
});

it('27: the app may not change, remove or empty the journal, nor its end', async () => {
  for (const statement of [
    'update journal_entry set reason = null',
    'delete from journal_entry where entry_number = 3',
    'truncate journal_entry',
    'update journal_head set entry_number = 0',
    'delete from journal_head',
    'alter table journal_entry disable trigger user',
    'drop trigger journal_entry_append on journal_entry',
  ]) {
    await expect(sql.raw(statement).execute(db), statement).rejects.toThrow(
      /permission denied|must be owner/,
    );
  }
  expect(await faultsNow()).toEqual([]);
});

it('27: the app gives no number and no seal of its own choice to an entry', async () => {
  await db.transaction().execute(async (transaction) => {
    await sql`select set_config('waymark.scope', 'partnership', true)`.execute(transaction);
    await sql`insert into journal_entry (entry_number, recorded_at, actor_kind, entry_type,
                subject_kind, subject_id, previous_hash, hash)
              values (2, now(), 'command', 'seat.changed', 'seat', '1', '\\x00', '\\x00')`.execute(
      transaction,
    );
  });
  expect(await checkJournal(db)).toMatchObject({ head: { number: count + 1 }, faults: [] });
});

it('27: even the owner cannot change an entry by mistake', async () => {
  for (const statement of ['update journal_entry set reason = null', 'delete from journal_entry']) {
    await expect(sql.raw(statement).execute(owner)).rejects.toThrow('append-only');
  }
  await expect(sql`truncate journal_entry`.execute(owner)).rejects.toThrow('append-only');
});

const copied = (number: number, from: number): string =>
  `insert into journal_entry
   select (jsonb_populate_record(e, '{"entry_number": ${number}}')).*
     from journal_entry e where entry_number = ${from}`;

const foundFirst = [
  {
    what: 'a changed entry',
    statements: [`update journal_entry set role = 'admin' where entry_number = 5`],
    first: { kind: 'changed', first: 5 },
  },
  {
    what: 'a removed entry',
    statements: ['delete from journal_entry where entry_number = 9'],
    first: { kind: 'missing', first: 9 },
  },
  {
    what: 'a removed first entry',
    statements: ['delete from journal_entry where entry_number = 1'],
    first: { kind: 'missing', first: 1 },
  },
  {
    what: 'a journal cut short',
    statements: ['delete from journal_entry where entry_number > 20'],
    first: { kind: 'cutOff', first: 21 },
  },
  {
    what: 'an emptied journal',
    statements: ['delete from journal_entry'],
    first: { kind: 'cutOff', first: 1 },
  },
  {
    what: 'a pair of entries that changed places',
    statements: swapped(14, 16),
    first: { kind: 'outOfPlace', first: 14 },
  },
  {
    what: 'an entry put in behind the end',
    statements: [copied(25, 24)],
    first: { kind: 'outOfPlace', first: 25 },
  },
  {
    what: 'an entry put in before the first',
    statements: [copied(0, 1)],
    first: { kind: 'putIn', first: 0 },
  },
] as const;

it.each(foundFirst)('27: $what is found', async ({ statements, first }) => {
  await tamper(owner, ...statements);
  expect((await faultsNow())[0]).toMatchObject(first);
});

it('27: neighbours that are wrong in the same way are told in one line', async () => {
  await tamper(
    owner,
    `update journal_entry set reason = 'x' where entry_number between 6 and 8`,
    'delete from journal_entry where entry_number between 15 and 17',
  );
  expect(await faultsNow()).toEqual([
    { kind: 'changed', first: 6, last: 8 },
    { kind: 'missing', first: 15, last: 17 },
  ]);
});

it('27: an entry that was changed and sealed anew shows at the next one, the last at the end', async () => {
  await tamper(
    owner,
    `update journal_entry set reason = 'x' where entry_number in (5, ${count})`,
    resealed(5),
    resealed(count),
  );
  expect(await faultsNow()).toEqual([
    { kind: 'outOfPlace', first: 6, last: 6 },
    { kind: 'endDiffers', first: count, last: count },
  ]);
});

it('27: a journal written anew to its end shows against what was noted down', async () => {
  const { head } = await checkJournal(db);
  await writeEntries(db, 3);
  expect(await checkJournal(db, { noted: head })).toMatchObject({ faults: [] });
  await tamper(
    owner,
    `update journal_entry set reason = 'x' where entry_number = 5`,
    resealedFrom(5),
  );
  expect(await faultsNow()).toEqual([]);
  expect((await checkJournal(db, { noted: head })).faults).toEqual([
    { kind: 'notAsNoted', first: count, last: count },
  ]);
});

/** What may be done to one column so that it says something else. */
const changes = [
  `recorded_at = recorded_at + interval '1 microsecond'`,
  `actor_kind = case actor_kind when 'command' then 'schedule' else 'command' end, account_id = null`,
  `account_id = account_id || 'x'`,
  `role = coalesce(role, '') || ' '`,
  `organisation_id = case when organisation_id is null then '' end`,
  `entry_type = upper(entry_type)`,
  `subject_kind = subject_kind || ''''`,
  `subject_id = subject_id || chr(8203)`,
  `before = before || '{"title": "was"}'`,
  `after = coalesce(after, '{}') || '{"open": false}'`,
  `reason = coalesce(reason, '')  || '.'`,
  `request_id = case when request_id is null then '' end`,
  `hash = sha256(hash)`,
  `previous_hash = sha256(previous_hash)`,
] as const;

const tampering = fc.record<Tampering>({
  way: fc.constantFrom('change', 'changeAndSeal', 'remove', 'swap'),
  change: fc.constantFrom(...changes),
  number: fc.integer({ min: 1, max: count }),
  other: fc.integer({ min: 1, max: count }),
});

interface Tampering {
  readonly way: 'change' | 'changeAndSeal' | 'remove' | 'swap';
  readonly change: string;
  readonly number: number;
  readonly other: number;
}

function statementsOf({ way, change, number, other }: Tampering): readonly string[] {
  const changed = `update journal_entry set ${change} where entry_number = ${number}`;
  switch (way) {
    case 'change':
      return [changed];
    case 'changeAndSeal':
      return [changed, resealed(number)];
    case 'remove':
      return [`delete from journal_entry where entry_number = ${number}`];
    case 'swap':
      return swapped(number, other);
  }
}

it('27: whatever is done to one entry, the check finds it there or at the next', async () => {
  const kept = sql<{ same: boolean }>`
    select not exists (table journal_entry except table kept_journal_entry)
       and not exists (table kept_journal_entry except table journal_entry) as same`;
  await fc.assert(
    fc.asyncProperty(tampering, async (given) => {
      await restore();
      await tamper(owner, ...statementsOf(given));
      const { rows } = await kept.execute(owner);
      const [first] = await faultsNow();
      const lowest = given.way === 'swap' ? Math.min(given.number, given.other) : given.number;
      if (rows[0]?.same === true) expect(first).toBeUndefined();
      else
        expect([lowest, lowest + 1]).toContain(
          first?.kind === 'endDiffers' ? lowest : first?.first,
        );
    }),
    { seed: 27, numRuns: 60 },
  );
});
