import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../../database/tables.js';
import type { FormDraft } from '../model/formDraft.js';

const ofFields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Needs the account's own context. */
export async function findDraft(
  db: Kysely<Tables>,
  accountId: string,
  form: string,
): Promise<FormDraft | undefined> {
  const row = await db
    .selectFrom('draft')
    .select(['fields', 'saved_at'])
    .where('account_id', '=', accountId)
    .where('form', '=', form)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : { fields: ofFields.parse(row.fields), savedAt: row.saved_at };
}
