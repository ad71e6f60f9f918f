import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { FormDraft } from '../model/formDraft.js';

export interface DraftToKeep extends FormDraft {
  readonly accountId: string;
  /** The address that the form is sent to. */
  readonly form: string;
}

/** In place of an earlier one of the same form. Needs the account's own context. */
export async function saveDraft(
  db: Kysely<Tables>,
  { accountId, form, fields, savedAt }: DraftToKeep,
): Promise<void> {
  const text = JSON.stringify(fields);
  await db
    .insertInto('draft')
    .values({ account_id: accountId, form, about: '', fields: text, saved_at: savedAt })
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'form', 'about'])
        .doUpdateSet({ fields: text, saved_at: savedAt }),
    )
    .execute();
}

export async function deleteDraft(
  db: Kysely<Tables>,
  accountId: string,
  form: string,
): Promise<void> {
  await db
    .deleteFrom('draft')
    .where('account_id', '=', accountId)
    .where('form', '=', form)
    .execute();
}
