import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { passwordProvider } from './secondFactorQueries.js';

export interface Begun {
  readonly accountId: string;
  readonly sealedSecret: string;
  readonly now: Date;
}

/** Keeps the secret of an app that has shown no code yet; does nothing to one that has. */
export async function beginSecondFactor(
  db: Kysely<Tables>,
  { accountId, sealedSecret, now }: Begun,
): Promise<void> {
  await db
    .deleteFrom('second_factor')
    .where('account_id', '=', accountId)
    .where('verified', 'is not', true)
    .execute();
  await sql`
    insert into second_factor (id, account_id, secret, backup_codes, verified, created_at, updated_at)
    select ${randomUUID()}, ${accountId}, ${sealedSecret}, '', false, ${now}, ${now}
    where not exists (select from second_factor where account_id = ${accountId})
  `.execute(db);
}

export interface SetUp {
  readonly accountId: string;
  /** The secret that the code was made with: another one begun since is not taken for it. */
  readonly sealedSecret: string;
  readonly backupCodes: readonly string[];
  readonly passwordHash: string;
  readonly now: Date;
}

/** Whether this set it up; of two at the same moment one does. */
export async function setUpSecondFactor(
  db: Kysely<Tables>,
  { accountId, sealedSecret, backupCodes, passwordHash, now }: SetUp,
): Promise<boolean> {
  const done = await db
    .updateTable('second_factor')
    .set({ verified: true, backup_codes: backupCodes.join(' '), updated_at: now })
    .where('account_id', '=', accountId)
    .where('secret', '=', sealedSecret)
    .where('verified', 'is not', true)
    .returning('id')
    .executeTakeFirst();
  if (done === undefined) return false;
  await db
    .insertInto('credential')
    .values({
      id: randomUUID(),
      account_id: accountId,
      provider: passwordProvider,
      subject: accountId,
      password: passwordHash,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['provider', 'subject'])
        .doUpdateSet({ password: passwordHash, updated_at: now }),
    )
    .execute();
  return true;
}

export interface SpentCode {
  readonly accountId: string;
  readonly before: readonly string[];
  readonly spent: string;
}

/** Takes a backup code off the list, once. */
export async function spendBackupCode(
  db: Kysely<Tables>,
  { accountId, before, spent }: SpentCode,
): Promise<boolean> {
  const left = before.filter((code) => code !== spent);
  const done = await db
    .updateTable('second_factor')
    .set({ backup_codes: left.join(' ') })
    .where('account_id', '=', accountId)
    .where('backup_codes', '=', before.join(' '))
    .returning('id')
    .executeTakeFirst();
  return done !== undefined;
}

/** Takes away the app and the password; whether there was an app in use. */
export async function removeSecondFactor(db: Kysely<Tables>, accountId: string): Promise<boolean> {
  const removed = await db
    .deleteFrom('second_factor')
    .where('account_id', '=', accountId)
    .returning('verified')
    .execute();
  await db
    .deleteFrom('credential')
    .where('account_id', '=', accountId)
    .where('provider', '=', passwordProvider)
    .execute();
  return removed.some(({ verified }) => verified === true);
}
