import type { PersonActing } from '../model/actor.js';
import type { Invitation } from '../model/invitation.js';
import { listOpenInvitations } from '../store/invitationQueries.js';
import type { Acting } from './acting.js';

/** The invitations nobody has answered, as far as somebody may see them. The look is recorded. */
export async function listWaiting(
  { acting }: { readonly acting: Acting },
  actor: PersonActing,
): Promise<readonly Invitation[]> {
  return acting.change(actor, async ({ db, record }) => {
    const waiting = await listOpenInvitations(db);
    await record({
      type: 'people.viewed',
      subject: { kind: 'peopleList', id: 'invitations' },
      after: { shown: waiting.length },
    });
    return waiting;
  });
}
