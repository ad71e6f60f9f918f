import type { Invitation } from '../model/invitation.js';
import { takeInvitation } from '../store/invitationWrites.js';
import { insertRole } from '../store/roleWrites.js';
import type { Change } from './acting.js';

/** Gives an account what its invitation offers; false where somebody has taken that up already. */
export async function takeUpInvitation(
  { db, now, today, record }: Change,
  accountId: string,
  { id, role, organisationId, priorityId }: Invitation,
): Promise<boolean> {
  if (!(await takeInvitation(db, id, now))) return false;
  await insertRole(db, {
    ...{ accountId, role, organisationId, priorityId, now },
    startsOn: today,
    endsOn: null,
  });
  await record({
    type: 'invitation.accepted',
    subject: { kind: 'account', id: accountId },
    after: { invitation: id, role, organisationId, priorityId },
  });
  return true;
}
