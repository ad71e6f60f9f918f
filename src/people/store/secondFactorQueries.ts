import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** An account's authenticator app; the secret is sealed, the backup codes are hashes. */
export interface StoredSecondFactor {
  readonly sealedSecret: string;
  readonly backupCodes: readonly string[];
  /** Whether a code has been entered: until then it opens nothing. */
  readonly isSetUp: boolean;
}

export async function findSecondFactor(
  db: Kysely<Tables>,
  accountId: string,
): Promise<StoredSecondFactor | undefined> {
  const row = await db
    .selectFrom('second_factor')
    .select(['secret', 'backup_codes', 'verified'])
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    sealedSecret: row.secret,
    backupCodes: row.backup_codes.split(' ').filter((code) => code !== ''),
    isSetUp: row.verified === true,
  };
}

/** The provider under which a password is kept, as the sign-in library calls it. */
export const passwordProvider = 'credential';

export async function findPasswordHash(
  db: Kysely<Tables>,
  accountId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('credential')
    .select('password')
    .where('account_id', '=', accountId)
    .where('provider', '=', passwordProvider)
    .executeTakeFirst();
  return row?.password ?? undefined;
}
