import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** Notes that mail to an account is refused. */
export async function markMailRefused(
  db: Kysely<Tables>,
  accountId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ mail_failed_at: now })
    .where('id', '=', accountId)
    .execute();
}

/** Asks the office to look at the address of an account or of an invitation, once. */
export async function addReturnedMailTask(
  db: Kysely<Tables>,
  about: { readonly kind: string; readonly id: string },
  now: Date,
): Promise<void> {
  await db
    .insertInto('task')
    .values({
      kind: about.kind === 'account' ? 'mailFailed' : 'invitationFailed',
      role: 'office',
      account_id: null,
      organisation_id: null,
      about_kind: about.kind,
      about_id: about.id,
      created_at: now,
      due_on: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
