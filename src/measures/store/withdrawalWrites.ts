import type { Kysely } from 'kysely';
import { raiseVersion } from '../../database/dataVersion.js';
import type { Tables } from '../../database/tables.js';

/** Puts a release out of force for every day. Answers `false` for one that is withdrawn already. */
export async function withdrawStoredRelease(
  db: Kysely<Tables>,
  id: number,
  { at, reason }: { readonly at: Date; readonly reason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('source_release')
    .set({ withdrawn_at: at, withdrawn_reason: reason })
    .where('source_release_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await raiseVersion(db, 'measures');
  return numUpdatedRows > 0n;
}

/** Puts a withdrawn release in force again. */
export async function restoreStoredRelease(db: Kysely<Tables>, id: number): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('source_release')
    .set({ withdrawn_at: null, withdrawn_reason: null })
    .where('source_release_id', '=', id)
    .where('withdrawn_at', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await raiseVersion(db, 'measures');
}
