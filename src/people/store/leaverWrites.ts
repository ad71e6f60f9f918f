import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** How much of somebody’s access was ended, by kind. */
export interface EndedAccess {
  readonly sessions: number;
  readonly links: number;
  readonly keys: number;
  readonly roles: number;
  readonly seats: number;
  readonly memberships: number;
}

export interface Leaving {
  readonly accountId: string;
  readonly now: Date;
  readonly today: string;
}

/** Ends all that an account can get in with and all that it holds, as of now. */
export async function endAllAccess(db: Kysely<Tables>, leaving: Leaving): Promise<EndedAccess> {
  const { accountId, now } = leaving;
  const sessions = await db
    .updateTable('session')
    .set({ ended_at: now })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  const links = await db
    .deleteFrom('sign_in_link')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  const keys = await db
    .updateTable('access_key')
    .set({ revoked_at: now })
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  await sql`select remove_drafts_of(${accountId})`.execute(db);
  return {
    sessions: Number(sessions.numUpdatedRows),
    links: Number(links.numDeletedRows),
    keys: Number(keys.numUpdatedRows),
    roles: await endRunning(db, 'role_assignment', leaving),
    seats: await endRunning(db, 'seat_holder', leaving),
    memberships: await endRunning(db, 'group_member', leaving),
  };
}

/** Yesterday was the last day; what was to begin later, or began today, was held on no day. */
async function endRunning(
  db: Kysely<Tables>,
  table: 'role_assignment' | 'seat_holder' | 'group_member',
  { accountId, today }: Leaving,
): Promise<number> {
  const ended = await db
    .updateTable(table)
    .set({ ends_on: sql<string>`greatest(starts_on - 1, ${today}::date - 1)` })
    .where('account_id', '=', accountId)
    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>=', today)]))
    .executeTakeFirst();
  return Number(ended.numUpdatedRows);
}
