import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { KeyKind } from '../model/accessKey.js';

export interface NewKey {
  readonly accountId: string;
  readonly organisationId: string;
  readonly kind: KeyKind;
  readonly label: string;
  readonly hash: string;
  readonly expiresOn: string | null;
  readonly now: Date;
}

export async function insertKey(db: Kysely<Tables>, key: NewKey): Promise<string> {
  const made = await db
    .insertInto('access_key')
    .values({
      account_id: key.accountId,
      organisation_id: key.organisationId,
      kind: key.kind,
      label: key.label,
      key_hash: key.hash,
      expires_on: key.expiresOn,
      created_at: key.now,
    })
    .returning('access_key_id')
    .executeTakeFirstOrThrow();
  return made.access_key_id;
}

/** Takes a key of an account back; answers false where there is none, or no more. */
export async function markKeyRevoked(
  db: Kysely<Tables>,
  { id, accountId, now }: { readonly id: string; readonly accountId: string; readonly now: Date },
): Promise<boolean> {
  const revoked = await db
    .updateTable('access_key')
    .set({ revoked_at: now })
    .where('access_key_id', '=', id)
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return revoked.numUpdatedRows > 0n;
}

/** Takes back all keys of one kind; an account has one calendar address at a time. */
export async function revokeKeysOfKind(
  db: Kysely<Tables>,
  { kind, accountId, now }: Pick<NewKey, 'kind' | 'accountId' | 'now'>,
): Promise<void> {
  await db
    .updateTable('access_key')
    .set({ revoked_at: now })
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .where('revoked_at', 'is', null)
    .execute();
}

export async function markKeyUsed(db: Kysely<Tables>, id: string, now: Date): Promise<void> {
  await db
    .updateTable('access_key')
    .set({ last_used_at: now })
    .where('access_key_id', '=', id)
    .execute();
}
