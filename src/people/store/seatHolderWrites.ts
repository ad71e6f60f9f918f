import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { SeatHolder } from '../model/seatHolder.js';

/** Lets one change of who sits in a seat happen at a time; false where there is no such seat. */
export async function lockSeat(db: Kysely<Tables>, seatNumber: number): Promise<boolean> {
  const found = await db
    .selectFrom('seat')
    .select('seat_number')
    .where('seat_number', '=', seatNumber)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  await sql`select pg_advisory_xact_lock(7291841, ${seatNumber})`.execute(db);
  return found !== undefined;
}

export async function insertSeatHolder(
  db: Kysely<Tables>,
  holder: Omit<SeatHolder, 'id' | 'name'>,
): Promise<string> {
  const made = await db
    .insertInto('seat_holder')
    .values({
      seat_number: holder.seatNumber,
      account_id: holder.accountId,
      organisation_id: holder.organisationId,
      is_deputy: holder.isDeputy,
      starts_on: holder.startsOn,
      ends_on: holder.endsOn,
    })
    .returning('seat_holder_id')
    .executeTakeFirstOrThrow();
  return made.seat_holder_id;
}

/** The last day of somebody in a seat that has not ended by then; answers false otherwise. */
export async function setSeatEnd(
  db: Kysely<Tables>,
  { id, lastDay }: { readonly id: string; readonly lastDay: string },
): Promise<boolean> {
  const ended = await db
    .updateTable('seat_holder')
    .set({ ends_on: lastDay })
    .where('seat_holder_id', '=', id)
    .where('starts_on', '<=', lastDay)
    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>', lastDay)]))
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}
