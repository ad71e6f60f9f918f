import { sql, type Kysely } from 'kysely';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { inRolledBackTransaction, testDatabase } from '../../../test/builders/database.js';
import { aPersonActing } from '../../../test/builders/uploading.js';
import { setActing } from '../../database/actingContext.js';
import type { Tables } from '../../database/tables.js';
import { insertUpload } from './uploadWrites.js';

const { db, owner } = await testDatabase();
const uploadId = '3f0c1a52-1111-4222-8333-444455556666';
let accountId = '';

beforeAll(async () => {
  for (const [position, id] of ['ours', 'theirs'].entries()) {
    await owner
      .insertInto('organisation')
      .values({ organisation_id: id, position, name: id, kind: 'council' })
      .execute();
  }
  accountId = (await aPersonActing(owner, { role: 'analyst', organisationId: 'ours' })).accountId;
  await as('ours', (own) => insertUpload(own, anUpload(uploadId, 'ours')), true);
});

function anUpload(id: string, organisationId: string) {
  return { id, accountId, organisationId, uploadedAt: new Date(), fileNames: ['a.csv'] };
}

/** Does something as the app's role for one organisation, or for none. */
function as<T>(
  organisationId: string | null,
  work: (transaction: Kysely<Tables>) => Promise<T>,
  isKept = false,
): Promise<T> {
  const acting = async (transaction: Kysely<Tables>): Promise<T> => {
    await setActing(transaction, { accountId, organisationId, isForAll: false });
    return work(transaction);
  };
  return isKept ? db.transaction().execute(acting) : inRolledBackTransaction(db, acting);
}

const all = (transaction: Kysely<Tables>) =>
  transaction.selectFrom('import_upload').select('import_upload_id').execute();

describe('uploads in the database', () => {
  it('4: another organisation reads, changes and adds nothing of ours', async () => {
    expect(await as('ours', all)).toHaveLength(1);
    expect(await as('theirs', all)).toEqual([]);
    const changed = await as('theirs', (transaction) =>
      transaction.updateTable('import_upload').set({ state: 'reading' }).executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
    const other = anUpload('3f0c1a52-1111-4222-8333-444455556667', 'ours');
    await expect(as('theirs', (own) => insertUpload(own, other))).rejects.toThrow(
      'row-level security',
    );
    const given = as('ours', (own) =>
      own.updateTable('import_upload').set({ organisation_id: 'theirs' }).execute(),
    );
    await expect(given).rejects.toThrow('row-level security');
  });

  it('7: without anybody who acts there is none', async () => {
    expect(await all(db)).toEqual([]);
    expect(await as(null, all)).toEqual([]);
  });

  test('are never deleted by the app, and never accepted without who, why and a release', async () => {
    const attempt = (statement: string) =>
      as('ours', (transaction) => sql.raw(statement).execute(transaction));
    await expect(attempt('delete from import_upload')).rejects.toThrow('permission denied');
    for (const state of ['accepted', 'discarded', 'ready']) {
      await expect(attempt(`update import_upload set state = '${state}'`)).rejects.toThrow(
        'violates check constraint',
      );
    }
  });
});

test.each(['source', 'title', 'as_at', 'content_hash', 'publisher', 'licence'])(
  'the app may not change the %s of a release that is loaded',
  async (column) => {
    const statement = sql.raw(`update source_release set ${column} = ${column}`);
    await expect(
      inRolledBackTransaction(db, (transaction) => statement.execute(transaction)),
    ).rejects.toThrow('permission denied');
  },
);
