import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** Notes that mail to an account comes back, and asks the office to look at it, once. */
export async function noteMailFault(
  db: Kysely<Tables>,
  accountId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ mail_failed_at: now })
    .where('id', '=', accountId)
    .execute();
  await db
    .insertInto('task')
    .values({
      kind: 'mailFailed',
      role: 'office',
      account_id: null,
      organisation_id: null,
      about_kind: 'account',
      about_id: accountId,
      created_at: now,
      due_on: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
