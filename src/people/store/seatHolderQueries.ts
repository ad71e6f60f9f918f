import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { SeatHolder } from '../model/seatHolder.js';

/** Who sits, or will sit, from a day on: holders before deputies. */
export async function listSeatHolders(
  db: Kysely<Tables>,
  from: string,
): Promise<readonly SeatHolder[]> {
  const rows = await db
    .selectFrom('seat_holder')
    .innerJoin('account', 'account.id', 'seat_holder.account_id')
    .select([
      'seat_holder.seat_holder_id',
      'seat_holder.seat_number',
      'seat_holder.account_id',
      'account.display_name',
      'seat_holder.organisation_id',
      'seat_holder.is_deputy',
      'seat_holder.starts_on',
      'seat_holder.ends_on',
    ])
    .where((row) =>
      row.or([row('seat_holder.ends_on', 'is', null), row('seat_holder.ends_on', '>=', from)]),
    )
    .orderBy('seat_holder.seat_number')
    .orderBy('seat_holder.is_deputy')
    .orderBy('seat_holder.starts_on')
    .execute();
  return rows.map((row) => ({
    id: row.seat_holder_id,
    seatNumber: row.seat_number,
    accountId: row.account_id,
    name: row.display_name,
    organisationId: row.organisation_id,
    isDeputy: row.is_deputy,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  }));
}
