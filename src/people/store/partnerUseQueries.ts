import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** How many roles, seats and open invitations an organisation has on a day or later. */
export async function countOrganisationUses(
  db: Kysely<Tables>,
  organisationId: string,
  today: string,
): Promise<number> {
  const { rows } = await sql<{ uses: number }>`
    select
      (select count(*) from role_assignment
        where organisation_id = ${organisationId} and (ends_on is null or ends_on >= ${today}))
      + (select count(*) from seat_holder
        where organisation_id = ${organisationId} and (ends_on is null or ends_on >= ${today}))
      + (select count(*) from invitation
        where organisation_id = ${organisationId} and accepted_at is null and withdrawn_at is null
          and expires_at >= ${today}::date) as uses
  `.execute(db);
  return rows[0]?.uses ?? 0;
}

/** Whether somebody holds a seat, or stands in for its holder, on a day or later. */
export async function isSeatTaken(
  db: Kysely<Tables>,
  seatNumber: number,
  today: string,
): Promise<boolean> {
  const holder = await db
    .selectFrom('seat_holder')
    .select('seat_holder_id')
    .where('seat_number', '=', seatNumber)
    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>=', today)]))
    .executeTakeFirst();
  return holder !== undefined;
}
