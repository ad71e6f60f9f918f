import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { DueTask } from '../model/dueTask.js';
import { actsForAll } from '../model/role.js';
import type { HeldRole } from '../model/signedIn.js';

/** The open tasks with a day that are somebody’s own, or their role’s, the nearest first. */
export async function listDueTasks(
  db: Kysely<Tables>,
  accountId: string,
  roles: readonly HeldRole[],
): Promise<readonly DueTask[]> {
  const rows = await db
    .selectFrom('task')
    .select(['task_id', 'kind', 'role', 'account_id', 'organisation_id', 'created_at', 'due_on'])
    .where('done_at', 'is', null)
    .where('due_on', 'is not', null)
    .orderBy('due_on')
    .execute();
  return rows
    .filter(
      (row) =>
        row.account_id === accountId ||
        (row.account_id === null && roles.some((held) => isFor(held, row))),
    )
    .flatMap(({ task_id: id, kind, created_at: createdAt, due_on: dueOn }) =>
      dueOn === null ? [] : [{ id, kind, createdAt, dueOn }],
    );
}

/** A task of no organisation is the office’s. */
function isFor(
  held: HeldRole,
  task: { readonly role: string | null; readonly organisation_id: string | null },
): boolean {
  if (held.role !== task.role) return false;
  return task.organisation_id === null
    ? actsForAll(held.role)
    : held.organisationId === task.organisation_id;
}
