import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

export interface NewAccount {
  readonly id: string;
  /** As `parsePersonName` writes it. */
  readonly name: string;
  /** As `parseEmailAddress` writes it. */
  readonly email: string;
  readonly now: Date;
}

/** Answers false where an account has the address already. */
export async function insertAccount(
  db: Kysely<Tables>,
  { id, name, email, now }: NewAccount,
): Promise<boolean> {
  const made = await db
    .insertInto('account')
    .values({
      id,
      display_name: name,
      email,
      email_verified: true,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst();
  return (made.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Closes an open account; answers false where it is closed already or not there. */
export async function markClosed(
  db: Kysely<Tables>,
  accountId: string,
  now: Date,
): Promise<boolean> {
  const closed = await db
    .updateTable('account')
    .set({ closed_at: now, updated_at: now })
    .where('id', '=', accountId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return closed.numUpdatedRows > 0n;
}

export async function markOpen(db: Kysely<Tables>, accountId: string, now: Date): Promise<boolean> {
  const opened = await db
    .updateTable('account')
    .set({ closed_at: null, updated_at: now })
    .where('id', '=', accountId)
    .where('closed_at', 'is not', null)
    .executeTakeFirst();
  return opened.numUpdatedRows > 0n;
}

export async function setName(
  db: Kysely<Tables>,
  { id, name, now }: Pick<NewAccount, 'id' | 'name' | 'now'>,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ display_name: name, updated_at: now })
    .where('id', '=', id)
    .execute();
}

/**
 * Holds everybody else off an account’s roles until this transaction ends, so that two changes at
 * once are made one after the other. Answers false where there is no such open account.
 */
export async function lockOpenAccount(db: Kysely<Tables>, accountId: string): Promise<boolean> {
  const found = await db
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return found !== undefined;
}
