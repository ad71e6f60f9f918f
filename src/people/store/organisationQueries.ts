import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** The name of a partner body in force. */
export async function findOrganisationName(
  db: Kysely<Tables>,
  organisationId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('organisation')
    .select('name')
    .where('organisation_id', '=', organisationId)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return row?.name;
}
