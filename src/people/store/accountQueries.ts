import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** An account that may sign in. */
export interface OpenAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** By the address as `parseEmailAddress` writes it; a closed account is not found. */
export async function findOpenAccountByEmail(
  db: Kysely<Tables>,
  email: string,
): Promise<OpenAccount | undefined> {
  const row = await openAccounts(db).where('email', '=', email).executeTakeFirst();
  return row === undefined ? undefined : toAccount(row);
}

export async function findOpenAccount(
  db: Kysely<Tables>,
  accountId: string,
): Promise<OpenAccount | undefined> {
  const row = await openAccounts(db).where('id', '=', accountId).executeTakeFirst();
  return row === undefined ? undefined : toAccount(row);
}

function openAccounts(db: Kysely<Tables>) {
  return db
    .selectFrom('account')
    .select(['id', 'display_name', 'email'])
    .where('closed_at', 'is', null);
}

function toAccount(row: {
  readonly id: string;
  readonly display_name: string;
  readonly email: string;
}): OpenAccount {
  return { id: row.id, name: row.display_name, email: row.email };
}
