import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/builders/database.js';

const { db } = await testDatabase();

test('every table has a comment that says what a row is', async () => {
  const { rows } = await sql<{ fault: string }>`
    select relname as fault from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
       and obj_description(oid, 'pg_class') is null`.execute(db);
  expect(rows.map((row) => row.fault)).toEqual([]);
});

test('every foreign key has an index that starts with its columns', async () => {
  const { rows } = await sql<{ fault: string }>`
    select conname as fault from pg_constraint c
     where contype = 'f' and connamespace = 'public'::regnamespace
       and not exists (
         select from pg_index i
          where i.indrelid = c.conrelid
            and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`.execute(db);
  expect(rows.map((row) => row.fault)).toEqual([]);
});
