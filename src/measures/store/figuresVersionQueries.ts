import type { Kysely } from 'kysely';
import { listVersions } from '../../database/dataVersion.js';
import type { Tables } from '../../database/tables.js';

/** The version of areas and figures together, as the database has it now; a snapshot carries it. */
export async function getFiguresVersion(db: Kysely<Tables>): Promise<string> {
  const versions = await listVersions(db);
  return `${versions.get('areas') ?? 0}.${versions.get('measures') ?? 0}`;
}
