import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** Notes that a session and its account were in use; the log that idle limits are read from. */
export async function markSeen(
  db: Kysely<Tables>,
  { id, accountId }: { readonly id: string; readonly accountId: string },
  now: Date,
): Promise<void> {
  await db.updateTable('session').set({ last_seen_at: now }).where('id', '=', id).execute();
  await db.updateTable('account').set({ last_seen_at: now }).where('id', '=', accountId).execute();
}

export async function endSession(db: Kysely<Tables>, sessionId: string, now: Date): Promise<void> {
  await db
    .updateTable('session')
    .set({ ended_at: now })
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute();
}

/** Ends all sessions of an account but one, or all. */
export async function endSessionsOf(
  db: Kysely<Tables>,
  accountId: string,
  { now, except = '' }: { readonly now: Date; readonly except?: string },
): Promise<void> {
  await db
    .updateTable('session')
    .set({ ended_at: now })
    .where('account_id', '=', accountId)
    .where('id', '!=', except)
    .where('ended_at', 'is', null)
    .execute();
}
