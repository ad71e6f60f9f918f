import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../src/database/tables.js';
import { createRecordEntry } from '../../src/journal/commands/recordEntry.js';
import { createActing } from '../../src/people/commands/acting.js';
import type { Actor } from '../../src/people/model/actor.js';

const actors: readonly Actor[] = [
  { kind: 'command' },
  { kind: 'schedule' },
  { kind: 'visitor', requestId: 'request-1' },
  {
    kind: 'person',
    accountId: 'account-1',
    role: 'office',
    organisationId: 'body-1',
    requestId: 'request-2',
  },
  { kind: 'person', accountId: 'account-2', role: 'sponsor', organisationId: 'body-2' },
];

/** Writes so many entries as the app writes them, of every sort of actor. */
export async function writeEntries(db: Kysely<Tables>, count: number): Promise<void> {
  const recordEntry = createRecordEntry({});
  const clock = (): Date => new Date('2026-03-29T00:59:59.123Z');
  const acting = createActing({ db, clock, recordEntry });
  for (let index = 0; index < count; index += 1) {
    const actor = actors[index % actors.length] ?? { kind: 'command' };
    await acting.change(actor, ({ record }) =>
      record({
        type: index % 2 === 0 ? 'seat.changed' : 'localGroup.started',
        subject: { kind: 'thing', id: `“${index}” ` },
        before: { title: `was ${index}`, days: [1, null, 'x'] },
        ...(index % 3 === 0 ? {} : { after: { title: `is\n${index}`, share: 0.1, open: true } }),
        ...(index % 4 === 0 ? {} : { reason: `Agreed on the ${index}th.` }),
      }),
    );
  }
}

/** Tampers as somebody who owns the tables and switches the triggers off. */
export async function tamper(owner: Kysely<Tables>, ...statements: readonly string[]) {
  await owner.transaction().execute(async (transaction) => {
    const run = (text: string) => sql.raw(text).execute(transaction);
    await run('alter table journal_entry disable trigger user');
    for (const statement of statements) await run(statement);
    await run('alter table journal_entry enable trigger user');
  });
}

/** Keeps the journal as it is now, and brings it back whenever it is asked to. */
export async function keepJournal(owner: Kysely<Tables>): Promise<() => Promise<void>> {
  for (const table of ['journal_entry', 'journal_head']) {
    await sql.raw(`create table kept_${table} as select * from ${table}`).execute(owner);
  }
  return () =>
    tamper(
      owner,
      'truncate journal_entry, journal_head',
      'insert into journal_entry select * from kept_journal_entry',
      'insert into journal_head select * from kept_journal_head',
    );
}

/** The seal that somebody with a copy of the program would put under a changed entry. */
export function resealed(number: number): string {
  return `update journal_entry e
             set hash = sha256(previous_hash || convert_to(journal_text(e), 'UTF8'))
           where entry_number = ${number}`;
}

/** Gives two entries each other's number. */
export function swapped(one: number, other: number): readonly string[] {
  return [
    `update journal_entry set entry_number = -1 where entry_number = ${one}`,
    `update journal_entry set entry_number = ${one} where entry_number = ${other}`,
    `update journal_entry set entry_number = ${other} where entry_number = -1`,
  ];
}

/** Seals every entry from that number on anew, and the end of the journal too. */
export function resealedFrom(number: number): string {
  return `do $$
    declare entry journal_entry; seal bytea;
    begin
      select coalesce((select hash from journal_entry where entry_number = ${number} - 1), sha256('waymark journal'))
        into seal;
      for entry in select * from journal_entry where entry_number >= ${number} order by entry_number loop
        entry.previous_hash := seal;
        seal := sha256(seal || convert_to(journal_text(entry), 'UTF8'));
        update journal_entry set previous_hash = entry.previous_hash, hash = seal
         where entry_number = entry.entry_number;
        update journal_head set entry_number = entry.entry_number, hash = seal;
      end loop;
    end $$`;
}
