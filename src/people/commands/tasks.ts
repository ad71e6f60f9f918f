import { NotFoundError } from '../../lib/refusals.js';
import { success, type Result } from '../../lib/result.js';
import type { PersonActing } from '../model/actor.js';
import { isEndedByHand, type OpenTask } from '../model/openTask.js';
import type { HeldRole } from '../model/signedIn.js';
import { listOwnTasks } from '../store/ownTaskQueries.js';
import { endTask } from '../store/taskWrites.js';
import type { Acting } from './acting.js';

export interface TaskDependencies {
  readonly acting: Acting;
}

/**
 * Ends a task that somebody has done outside of Waymark.
 * @throws NotFoundError for a task that is not theirs, is done, or ends by itself
 */
export async function finishTask(
  { acting }: TaskDependencies,
  { actor, roles }: { readonly actor: PersonActing; readonly roles: readonly HeldRole[] },
  id: string,
): Promise<Result<void, never>> {
  return acting.change(actor, async ({ db, now, record }) => {
    const own = await listOwnTasks(db, actor.accountId, roles);
    const task = own.find((each) => each.id === id && isEndedByHand(each));
    const ended =
      task === undefined ? undefined : await endTask(db, { id, now, accountId: actor.accountId });
    if (ended === undefined) throw new NotFoundError('there is no such task');
    await record({
      type: 'task.finished',
      subject: { kind: 'task', id },
      after: { task: ended.kind },
    });
    return success(undefined);
  });
}

/** What there is to do for somebody, in any of their roles. */
export async function listTasks(
  { acting }: TaskDependencies,
  actors: readonly PersonActing[],
  roles: readonly HeldRole[],
): Promise<readonly OpenTask[]> {
  const found = new Map<string, OpenTask>();
  for (const actor of actors) {
    const tasks = await acting.read(actor, (db) => listOwnTasks(db, actor.accountId, roles));
    for (const task of tasks) found.set(task.id, task);
  }
  return [...found.values()];
}
