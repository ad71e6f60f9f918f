import type { Kysely } from 'kysely';
import { syncLinks, syncRows } from '../../database/syncRows.js';
import type { Tables } from '../../database/tables.js';
import type { Locality } from '../model/locality.js';
import type { Organisation } from '../model/organisation.js';
import type { Seat } from '../model/seat.js';

/** Brings the partner bodies to those given, each in place by its id. */
export async function saveOrganisations(
  db: Kysely<Tables>,
  organisations: readonly Organisation[],
  today: string,
): Promise<void> {
  await syncRows(db, {
    table: 'organisation',
    key: ['organisation_id'],
    within: {},
    today,
    rows: organisations.map(({ id, name, kind }) => ({ organisation_id: id, name, kind })),
  });
}

/** Brings the seats and the bodies they belong to, which must be there, to those given. */
export async function saveSeats(
  db: Kysely<Tables>,
  seats: readonly Seat[],
  today: string,
): Promise<void> {
  await syncRows(db, {
    table: 'seat',
    key: ['seat_number'],
    within: {},
    today,
    rows: seats.map((seat) => ({
      seat_number: seat.number,
      title: seat.title,
      how_filled: seat.howFilled,
    })),
  });
  await syncLinks(db, {
    table: 'seat_organisation',
    owner: ['seat_number'],
    target: 'organisation_id',
    owners: seats.map((seat) => ({ seat_number: seat.number })),
    links: seats.flatMap((seat) =>
      seat.organisationIds.map((id, position) => ({
        seat_number: seat.number,
        organisation_id: id,
        position,
      })),
    ),
  });
}

/** Brings the localities to those given, each in place by its id. */
export async function saveLocalities(
  db: Kysely<Tables>,
  localities: readonly Locality[],
  today: string,
): Promise<void> {
  await syncRows(db, {
    table: 'locality',
    key: ['locality_id'],
    within: {},
    today,
    rows: localities.map(({ id, name, note, isWholeArea }) => ({
      locality_id: id,
      name,
      note,
      is_whole_area: isWholeArea,
    })),
  });
}
