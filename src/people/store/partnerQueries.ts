import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { Locality } from '../model/locality.js';
import {
  organisationKinds,
  type Organisation,
  type OrganisationKind,
} from '../model/organisation.js';
import type { Seat } from '../model/seat.js';

/** The partner bodies in force, in the plan's order. */
export async function listOrganisations(db: Kysely<Tables>): Promise<readonly Organisation[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['organisation_id', 'name', 'kind'])
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.organisation_id,
    name: row.name,
    kind: toOrganisationKind(row.kind),
  }));
}

/** The board's seats in force, in the plan's order. */
export async function listSeats(db: Kysely<Tables>): Promise<readonly Seat[]> {
  const rows = await db
    .selectFrom('seat')
    .leftJoin('seat_organisation', 'seat_organisation.seat_number', 'seat.seat_number')
    .select((row) => [
      'seat.seat_number',
      'seat.title',
      'seat.how_filled',
      row.fn
        .agg<string[] | null>('array_agg', ['seat_organisation.organisation_id'])
        .filterWhere('seat_organisation.organisation_id', 'is not', null)
        .orderBy('seat_organisation.position')
        .as('organisation_ids'),
    ])
    .where('seat.withdrawn_on', 'is', null)
    .groupBy('seat.seat_number')
    .orderBy('seat.position')
    .execute();
  return rows.map((row) => ({
    number: row.seat_number,
    title: row.title,
    organisationIds: row.organisation_ids ?? [],
    howFilled: row.how_filled,
  }));
}

/** The places in force that the plan names, in its order. */
export async function listLocalities(db: Kysely<Tables>): Promise<readonly Locality[]> {
  const rows = await db
    .selectFrom('locality')
    .select(['locality_id', 'name', 'note', 'is_whole_area'])
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.locality_id,
    name: row.name,
    note: row.note,
    isWholeArea: row.is_whole_area,
  }));
}

function toOrganisationKind(text: string): OrganisationKind {
  const kind = organisationKinds.find((known) => known === text);
  if (kind === undefined) throw new Error(`the database holds an unknown kind of body: ${text}`);
  return kind;
}
