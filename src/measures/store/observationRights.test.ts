import { sql, type Kysely } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { inRolledBackTransaction, testDatabase } from '../../../test/builders/database.js';
import { aReleaseContent } from '../../../test/builders/releaseContent.js';
import { inBulkTransaction } from '../../database/bulkTransaction.js';
import type { Tables } from '../../database/tables.js';
import { storeRelease } from '../commands/storeRelease.js';
import { loadAreaReference } from './areaReference.js';
import { saveAreaReference } from './areaWrites.js';
import { observationColumns } from './observationRows.js';
import { attachObservations, stageObservations } from './stagedObservations.js';

const { db, pool, owner } = await testDatabase();
let releaseId = 0;

beforeAll(async () => {
  await saveAreaReference(db, loadAreaReference());
  const clock = () => new Date('2026-02-01T09:00:00Z');
  releaseId = (await storeRelease({ pool, clock }, aReleaseContent())).releaseId;
});

/** The partition that holds the stored release. */
async function partition(): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select inhrelid::regclass::text as name from pg_inherits
     where inhparent = 'observation'::regclass`.execute(owner);
  return rows[0]?.name ?? '';
}

/** Tries one statement as the app's role; what the database answers. */
function attempt(statement: string): Promise<unknown> {
  return inRolledBackTransaction(db, (transaction) => sql.raw(statement).execute(transaction));
}

describe('the role that the app runs with', () => {
  test.each(['update %s set value = 1', 'delete from %s', 'truncate %s', 'drop table %s'])(
    'may not change what is stored: %s',
    async (statement) => {
      for (const table of ['observation', await partition()]) {
        await expect(attempt(statement.replace('%s', table))).rejects.toThrow(
          /permission denied|must be owner/,
        );
      }
    },
  );

  test('may not add a row to a release that is in force', async () => {
    for (const table of ['observation', await partition()]) {
      const row = `insert into ${table} (source_release_id, measure_no, area_no, period_no, value, status)
                   values (${releaseId}, 1, 1, 1, 5, 'value')`;
      await expect(attempt(row)).rejects.toThrow('permission denied');
    }
  });

  test.each([
    'create table mine (n integer)',
    'create schema mine',
    'create function mine() returns integer language sql as $$ select 1 $$',
    'delete from source_release',
    'delete from measure',
  ])('may not: %s', async (statement) => {
    await expect(attempt(statement)).rejects.toThrow('permission denied');
  });
});

/** Loads one row with these keys as a release of its own would, and puts it in force. */
function attachRow(keys: Readonly<Record<'measure' | 'area' | 'period', number>>) {
  return inBulkTransaction(pool, async ({ db: transaction, copy }) => {
    const id = await newRelease(transaction);
    const staged = await stageObservations(transaction, id);
    const row = [id, keys.measure, keys.area, keys.period, '1', 'value', '\\N'];
    await copy({ table: staged, columns: observationColumns }, [`${row.join('\t')}\n`]);
    await attachObservations(transaction, id, staged);
  });
}

/** A release that gives period 1 of measure 1. */
async function newRelease(transaction: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into source_release (source, publisher, title, as_at, licence, content_hash, coverage,
                                rows_read, rows_stored, rows_rejected, imported_at)
    values ('keys', 'p', 't', '2026-01-01', 'l', 'h', 'whole', 1, 1, 0, now())
    returning source_release_id as id`.execute(transaction);
  const id = rows[0]?.id ?? -1;
  await transaction
    .insertInto('release_period')
    .values({
      source_release_id: id,
      measure_no: 1,
      period_no: 1,
      printed: '2024',
      revision: 'final',
    })
    .execute();
  return id;
}

describe('a staged release', () => {
  test.each([
    ['measure', { measure: 999_999, area: 1, period: 1 }, 2],
    ['area', { measure: 1, area: 9_999, period: 1 }, 1],
    ['period that the release does not give', { measure: 1, area: 1, period: 2 }, 1],
  ])('with an unknown %s is not put in force', async (_, keys, strays) => {
    await expect(attachRow(keys)).rejects.toThrow(
      new RegExp(`release \\d+ has ${strays} keys that no measure, area or period answers to`),
    );
    const kept = await db
      .selectFrom('source_release')
      .select('source')
      .where('source', '=', 'keys')
      .execute();
    expect(kept).toEqual([]);
  });

  test('can be put in force in the place of nothing else', async () => {
    for (const table of ['measure', 'observation_r1; drop table measure', await partition()]) {
      const other = attempt(`select attach_observations(${releaseId + 1}, '${table}')`);
      await expect(other).rejects.toThrow('not a table staged for release');
    }
  });

  test('that is put in force twice is refused', async () => {
    const again = attempt(`select attach_observations(${releaseId}, '${await partition()}')`);
    await expect(again).rejects.toThrow();
  });
});
