import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** What the server keeps in memory. */
export type VersionedData = 'areas' | 'measures' | 'plan';

/** The version of each thing kept in memory, as the database has it now. */
export async function listVersions(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('data_version').select(['name', 'version']).execute();
  return new Map(rows.map((row) => [row.name, row.version]));
}

/** Tells every server process that what it keeps in memory is stale, once this is committed. */
export async function raiseVersion(db: Kysely<Tables>, name: VersionedData): Promise<void> {
  await db
    .updateTable('data_version')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('name', '=', name)
    .execute();
}
