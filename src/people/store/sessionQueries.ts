import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { SignInMethod } from '../model/signedIn.js';

/** A session of somebody whose account is open, whether or not it has been idle. */
export interface StoredSession {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly method: SignInMethod;
  readonly openedAt: Date;
  readonly lastUsedAt: Date;
}

const methods = ['link', 'password', 'secondFactor', 'provider'] as const;

export async function findSession(
  db: Kysely<Tables>,
  sessionId: string,
  now: Date,
): Promise<StoredSession | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select([
      'session.id',
      'session.account_id',
      'session.signed_in_by',
      'session.created_at',
      'session.last_seen_at',
      'account.display_name',
    ])
    .where('session.id', '=', sessionId)
    .where('session.ended_at', 'is', null)
    .where('session.expires_at', '>', now)
    .where('account.closed_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    id: row.id,
    accountId: row.account_id,
    name: row.display_name,
    method: methods.find((method) => method === row.signed_in_by) ?? 'link',
    openedAt: row.created_at,
    lastUsedAt: row.last_seen_at ?? row.created_at,
  };
}
