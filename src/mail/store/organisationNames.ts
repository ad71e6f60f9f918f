import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** Whether a body that the plan knows, or knew, has this name. */
export async function isOrganisationName(db: Kysely<Tables>, name: string): Promise<boolean> {
  const found = await db
    .selectFrom('organisation')
    .select('organisation_id')
    .where('name', '=', name)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
