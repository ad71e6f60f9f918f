import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { DueTask } from '../model/dueTask.js';
import type { OpenTask } from '../model/openTask.js';
import { actsForAll } from '../model/role.js';
import type { HeldRole } from '../model/signedIn.js';

/** The open tasks that are somebody’s own, or their role’s: the nearest day first, then the oldest. */
export async function listOwnTasks(
  db: Kysely<Tables>,
  accountId: string,
  roles: readonly HeldRole[],
): Promise<readonly OpenTask[]> {
  const rows = await db
    .selectFrom('task')
    .select(['task_id', 'kind', 'role', 'account_id', 'organisation_id', 'about_id'])
    .select(['created_at', 'due_on'])
    .where('done_at', 'is', null)
    .orderBy(sql`due_on nulls last`)
    .orderBy('created_at')
    .execute();
  return rows
    .filter(
      (row) =>
        row.account_id === accountId ||
        (row.account_id === null && roles.some((held) => isFor(held, row))),
    )
    .map((row) => ({
      id: row.task_id,
      kind: row.kind,
      aboutId: row.about_id,
      createdAt: row.created_at,
      dueOn: row.due_on,
    }));
}

/** Those of them that have a day. */
export async function listDueTasks(
  db: Kysely<Tables>,
  accountId: string,
  roles: readonly HeldRole[],
): Promise<readonly DueTask[]> {
  const tasks = await listOwnTasks(db, accountId, roles);
  return tasks.flatMap(({ id, kind, createdAt, dueOn }) =>
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
