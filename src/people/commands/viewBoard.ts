import type { PersonActing } from '../model/actor.js';
import type { LocalGroup } from '../model/localGroup.js';
import type { SeatHolder } from '../model/seatHolder.js';
import { listGroups } from '../store/groupQueries.js';
import { listSeatHolders } from '../store/seatHolderQueries.js';
import type { Acting } from './acting.js';

interface ViewDependencies {
  readonly acting: Acting;
}

/** Who sits in which seat, as far as somebody may see it. The look is recorded. */
export async function viewSeatHolders(
  { acting }: ViewDependencies,
  actor: PersonActing,
): Promise<readonly SeatHolder[]> {
  return acting.change(actor, async ({ db, today, record }) => {
    const holders = await listSeatHolders(db, today);
    await record({
      type: 'people.viewed',
      subject: { kind: 'peopleList', id: 'seats' },
      after: { shown: holders.length },
    });
    return holders;
  });
}

/** The groups, with those of their members whom somebody may see. The look is recorded. */
export async function viewGroups(
  { acting }: ViewDependencies,
  actor: PersonActing,
): Promise<readonly LocalGroup[]> {
  return acting.change(actor, async ({ db, today, record }) => {
    const groups = await listGroups(db, today);
    await record({
      type: 'people.viewed',
      subject: { kind: 'peopleList', id: 'groups' },
      after: { shown: groups.reduce((count, { members }) => count + members.length, 0) },
    });
    return groups;
  });
}
