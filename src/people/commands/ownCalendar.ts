import type { DueTask } from '../model/dueTask.js';
import { listDueTasks } from '../store/ownTaskQueries.js';
import { listHeldRoles } from '../store/signedInQueries.js';
import type { Acting } from './acting.js';
import { useKey } from './accessKeys.js';

/** The tasks with a day of whoever has that calendar key; undefined for a key that opens nothing. */
export async function readOwnCalendar(
  { acting }: { readonly acting: Acting },
  key: string,
  today: string,
): Promise<readonly DueTask[] | undefined> {
  const holder = await useKey({ acting }, { kind: 'calendar', text: key, today });
  if (holder === undefined) return undefined;
  const accountId = holder.account.id;
  return acting.read({ kind: 'visitor' }, async (db) =>
    listDueTasks(db, accountId, await listHeldRoles(db, accountId, today)),
  );
}
