import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { keyKinds, type AccessKey, type KeyKind } from '../model/accessKey.js';

/** The keys of an account that nobody has taken back, the newest first. */
export async function listKeys(
  db: Kysely<Tables>,
  accountId: string,
): Promise<readonly AccessKey[]> {
  const rows = await keys(db)
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(toKey);
}

/** By what is kept of the key itself. */
export async function findKeyByHash(
  db: Kysely<Tables>,
  { kind, hash }: { readonly kind: KeyKind; readonly hash: string },
): Promise<AccessKey | undefined> {
  const row = await keys(db)
    .where('key_hash', '=', hash)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row === undefined ? undefined : toKey(row);
}

function keys(db: Kysely<Tables>) {
  return db
    .selectFrom('access_key')
    .select([
      'access_key_id',
      'account_id',
      'organisation_id',
      'kind',
      'label',
      'created_at',
      'expires_on',
      'last_used_at',
      'revoked_at',
    ]);
}

interface KeyRow {
  readonly access_key_id: string;
  readonly account_id: string;
  readonly organisation_id: string;
  readonly kind: string;
  readonly label: string;
  readonly created_at: Date;
  readonly expires_on: string | null;
  readonly last_used_at: Date | null;
  readonly revoked_at: Date | null;
}

function toKey(row: KeyRow): AccessKey {
  const kind = keyKinds.find((each) => each === row.kind);
  if (kind === undefined) throw new Error(`${row.kind} is no kind of key`);
  return {
    id: row.access_key_id,
    accountId: row.account_id,
    organisationId: row.organisation_id,
    kind,
    label: row.label,
    createdAt: row.created_at,
    expiresOn: row.expires_on,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}
