import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

export interface Identity {
  readonly provider: string;
  readonly subject: string;
}

/** Whose identity it is at a provider, whether or not the account is open. */
export async function findAccountOfIdentity(
  db: Kysely<Tables>,
  { provider, subject }: Identity,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('credential')
    .select('account_id')
    .where('provider', '=', provider)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.account_id;
}

/** Whether an account has an identity at a provider already. */
export async function hasIdentityAt(
  db: Kysely<Tables>,
  accountId: string,
  provider: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('credential')
    .select('id')
    .where('account_id', '=', accountId)
    .where('provider', '=', provider)
    .executeTakeFirst();
  return row !== undefined;
}

export async function keepIdentity(
  db: Kysely<Tables>,
  {
    accountId,
    provider,
    subject,
    now,
  }: Identity & { readonly accountId: string; readonly now: Date },
): Promise<void> {
  await db
    .insertInto('credential')
    .values({
      id: randomUUID(),
      account_id: accountId,
      provider,
      subject,
      password: null,
      created_at: now,
      updated_at: now,
    })
    .execute();
}
