import type { Kysely } from 'kysely';
import { inTransaction } from '../../database/connection.js';
import type { Tables } from '../../database/tables.js';
import type { Locality } from '../model/locality.js';
import type { Organisation } from '../model/organisation.js';
import type { Seat } from '../model/seat.js';
import { saveLocalities, saveOrganisations, saveSeats } from '../store/partnerWrites.js';

/** Who and where the partnership is, as its plan says. */
export interface Partners {
  readonly organisations: readonly Organisation[];
  readonly seats: readonly Seat[];
  readonly localities: readonly Locality[];
}

/** Brings bodies, seats and localities to those given; what is not among them is withdrawn today. */
export async function savePartners(
  db: Kysely<Tables>,
  partners: Partners,
  today: string,
): Promise<void> {
  await inTransaction(db, async (transaction) => {
    await saveOrganisations(transaction, partners.organisations, today);
    await saveSeats(transaction, partners.seats, today);
    await saveLocalities(transaction, partners.localities, today);
  });
}
