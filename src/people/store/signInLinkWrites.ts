import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

export interface NewLink {
  readonly accountId: string;
  readonly tokenHash: string;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** Adds a link in place of those the account had: an older one opens nothing any more. */
export async function replaceLinks(
  db: Kysely<Tables>,
  { accountId, tokenHash, now, expiresAt }: NewLink,
): Promise<void> {
  await db.deleteFrom('sign_in_link').where('account_id', '=', accountId).execute();
  await db
    .insertInto('sign_in_link')
    .values({
      account_id: accountId,
      token_hash: tokenHash,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute();
}

/** Uses a link up, once and whoever comes first; answers whose it was, or undefined. */
export async function takeLink(
  db: Kysely<Tables>,
  tokenHash: string,
  now: Date,
): Promise<string | undefined> {
  const taken = await db
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('account_id')
    .executeTakeFirst();
  return taken?.account_id;
}

/** Whether a link can still be used; says nothing of whose it is. */
export async function isLinkGood(
  db: Kysely<Tables>,
  tokenHash: string,
  now: Date,
): Promise<boolean> {
  const found = await db
    .selectFrom('sign_in_link')
    .select('sign_in_link_id')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return found !== undefined;
}
