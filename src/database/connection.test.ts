import { sql, type Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inRolledBackTransaction, testDatabase } from '../../test/builders/database.js';
import { inTransaction } from './connection.js';
import type { Tables } from './tables.js';

const { db, owner } = await testDatabase();

async function valueOf(expression: string): Promise<unknown> {
  const found = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(db);
  return found.rows[0]?.value;
}

describe('the values that come out of the database', () => {
  it.each([
    ['count(*)', 1],
    ['9007199254740991::bigint', 9007199254740991],
    ['array[1, null, 3]::bigint[]', [1, null, 3]],
    ['array[]::bigint[]', []],
    ['12.345678901::numeric', 12.345678901],
    ['array[1.5, null]::numeric[]', [1.5, null]],
    [`date '2026-03-29'`, '2026-03-29'],
    [`array[date '2026-03-29']`, ['2026-03-29']],
    [`timestamptz '2026-03-29 00:30+00'`, new Date('2026-03-29T00:30:00Z')],
    ['null::numeric', null],
  ])('gives %s as %j', async (expression, expected) => {
    expect(await valueOf(expression)).toEqual(expected);
  });

  it.each(['9007199254740993::bigint', `'NaN'::numeric`, `'Infinity'::numeric`])(
    'refuses %s rather than change it',
    async (expression) => {
      await expect(valueOf(expression)).rejects.toThrow(RangeError);
    },
  );

  it('speaks UTC, whatever the server is set to', async () => {
    expect(await valueOf(`current_setting('TimeZone')`)).toBe('UTC');
  });
});

async function addNote(target: Kysely<Tables>, text: string): Promise<void> {
  await sql`insert into note (text) values (${text})`.execute(target);
}

async function listNotes(target: Kysely<Tables>): Promise<readonly string[]> {
  const found = await sql<{ text: string }>`select text from note order by text`.execute(target);
  return found.rows.map((row) => row.text);
}

const refusal = new Error('refused');

describe('inTransaction', () => {
  it('keeps everything or nothing', async () => {
    await sql`create table note (text text)`.execute(owner);
    await inTransaction(owner, (transaction) => addNote(transaction, 'kept'));
    const failed = inTransaction(owner, async (transaction) => {
      await addNote(transaction, 'lost');
      throw refusal;
    });
    await expect(failed).rejects.toBe(refusal);
    expect(await listNotes(owner)).toEqual(['kept']);
    await sql`drop table note`.execute(owner);
  });

  it('undoes only its own part inside another, however deep', async () => {
    const notes = await inRolledBackTransaction(owner, async (outer) => {
      await sql`create table note (text text)`.execute(outer);
      await addNote(outer, 'a');
      await inTransaction(outer, async (middle) => {
        await addNote(middle, 'b');
        const inner = inTransaction(middle, async (innermost) => {
          await addNote(innermost, 'c');
          throw refusal;
        });
        await expect(inner).rejects.toBe(refusal);
        await inTransaction(middle, (innermost) => addNote(innermost, 'd'));
      });
      return listNotes(outer);
    });
    expect(notes).toEqual(['a', 'b', 'd']);
  });
});

describe('the roles of the private server', () => {
  it('lets the app own nothing, make nothing and get round nothing', async () => {
    const found = await sql<Record<string, boolean>>`
      select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication
        from pg_roles where rolname = current_user`.execute(db);
    expect(Object.values(found.rows[0] ?? {})).toEqual([false, false, false, false, false]);
    await expect(sql`create table mine (a integer)`.execute(db)).rejects.toThrow(
      'permission denied',
    );
  });

  it('lets the owner own the database without being a superuser', async () => {
    const found = await sql<{ owns: boolean; rolsuper: boolean }>`
      select d.datdba = r.oid as owns, r.rolsuper
        from pg_database d, pg_roles r
       where d.datname = current_database() and r.rolname = current_user`.execute(owner);
    expect(found.rows[0]).toEqual({ owns: true, rolsuper: false });
  });
});
