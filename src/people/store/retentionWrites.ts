import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { RetentionClass } from '../model/retention.js';

/** What is removed as a whole, and when each row’s time came. */
const removed: Readonly<
  Record<
    Exclude<RetentionClass, 'drafts' | 'closedAccounts'>,
    { readonly table: string; readonly since: RawBuilder<Date> }
  >
> = {
  endedSessions: { table: 'session', since: sql`least(ended_at, expires_at)` },
  spentLinks: { table: 'sign_in_link', since: sql`least(used_at, expires_at)` },
  verifications: { table: 'verification', since: sql`expires_at` },
  throttleRows: { table: 'throttle', since: sql`greatest(window_started_at, locked_until)` },
  pastInvitations: {
    table: 'invitation',
    since: sql`coalesce(accepted_at, withdrawn_at, expires_at)`,
  },
  pastMails: { table: 'mail_message', since: sql`coalesce(sent_at, failed_at)` },
};

/** Removes the rows of a class whose time came on `lastDay` (in London) or before; how many. */
export async function removeUntil(
  db: Kysely<Tables>,
  retentionClass: Exclude<RetentionClass, 'closedAccounts'>,
  lastDay: string,
): Promise<number> {
  if (retentionClass === 'drafts') {
    const { rows } = await sql<{ readonly count: string }>`
      select remove_drafts_until(${lastDay}::date) as count`.execute(db);
    return Number(rows[0]?.count ?? 0);
  }
  const { table, since } = removed[retentionClass];
  const { numAffectedRows = 0n } = await sql`
    delete from ${sql.table(table)}
    where (${since} at time zone 'Europe/London')::date <= ${lastDay}::date`.execute(db);
  return Number(numAffectedRows);
}

/** Accounts closed on a day or before whose name and address are still kept. */
export async function listNamedClosedAccounts(
  db: Kysely<Tables>,
  lastDay: string,
): Promise<readonly { readonly id: string; readonly email: string }[]> {
  return db
    .selectFrom('account')
    .select(['id', 'email'])
    .where(sql<boolean>`(closed_at at time zone 'Europe/London')::date <= ${lastDay}::date`)
    .where('email', 'not like', '%@former.invalid')
    .forUpdate()
    .execute();
}

export interface Pseudonyms {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly address: string;
}

/** Puts pseudonyms in place of a name and address wherever either is kept. There is no way back. */
export async function removeIdentity(
  db: Kysely<Tables>,
  { id, email, name, address }: Pseudonyms,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ display_name: name, email: address, email_verified: false, image: null })
    .where('id', '=', id)
    .execute();
  for (const table of ['session', 'credential', 'second_factor', 'sign_in_link'] as const) {
    await db.deleteFrom(table).where('account_id', '=', id).execute();
  }
  await sql`select remove_drafts_of(${id})`.execute(db);
  await db.updateTable('access_key').set({ label: '–' }).where('account_id', '=', id).execute();
  await db.deleteFrom('invitation').where('email', '=', email).execute();
  await sql`
    update mail_message set to_address = ${address}, fields = null
    where to_account = ${id} or to_address = ${email}`.execute(db);
}
