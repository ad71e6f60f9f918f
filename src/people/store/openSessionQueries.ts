import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { OpenSession } from '../model/openSession.js';

const methods = ['link', 'password', 'secondFactor', 'provider'] as const;

/** The sessions of an account that have not ended, the newest first. */
export async function listOpenSessions(
  db: Kysely<Tables>,
  accountId: string,
  now: Date,
): Promise<readonly OpenSession[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'signed_in_by', 'created_at', 'last_seen_at'])
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    method: methods.find((method) => method === row.signed_in_by) ?? 'link',
    openedAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  }));
}
