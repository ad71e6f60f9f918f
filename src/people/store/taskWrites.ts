import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** Ends an open task; answers what it was about, or undefined where there is none. */
export async function endTask(
  db: Kysely<Tables>,
  { id, now, accountId }: { readonly id: string; readonly now: Date; readonly accountId: string },
): Promise<{ readonly kind: string } | undefined> {
  return db
    .updateTable('task')
    .set({ done_at: now, done_by: accountId })
    .where('task_id', '=', id)
    .where('done_at', 'is', null)
    .returning('kind')
    .executeTakeFirst();
}
