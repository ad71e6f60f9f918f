import { failure, success, type Result } from '../../lib/result.js';
import { hashToken, makeToken } from '../../lib/secretToken.js';
import type { Actor } from '../model/actor.js';
import { findPostProblem, mayGrant, type Post, type PostProblem } from '../model/granting.js';
import { invitationDays } from '../model/invitation.js';
import { roleName } from '../model/role.js';
import { markInvitationWithdrawn, replaceInvitation } from '../store/invitationWrites.js';
import { findInvitation } from '../store/invitationQueries.js';
import { findOrganisationName } from '../store/organisationQueries.js';
import type { Acting } from './acting.js';
import type { QueueMail } from './queueMail.js';

export interface InvitingDependencies {
  readonly acting: Acting;
  readonly queueMail: QueueMail;
  /** Where an invitation leads, as a whole address. */
  readonly toUrl: (token: string) => string;
  /** Whether the plan has a priority of that id. */
  readonly isPriority: (priorityId: string) => Promise<boolean>;
}

export interface InvitationInput extends Post {
  /** As `parseEmailAddress` writes it. */
  readonly email: string;
}

export type InvitingRefusal =
  PostProblem | 'mayNotGrant' | 'unknownOrganisation' | 'unknownPriority';

/**
 * Offers a role to an address. A new offer of the same post to the same address takes the place of
 * the one before, whose link then opens nothing.
 */
export async function invitePerson(
  { acting, queueMail, toUrl, isPriority }: InvitingDependencies,
  actor: Actor,
  input: InvitationInput,
): Promise<Result<{ readonly invitationId: string }, InvitingRefusal>> {
  const { email, role, organisationId, priorityId } = input;
  const token = makeToken();
  const hasPriority = priorityId === null || (await isPriority(priorityId));
  return acting.change(actor, async ({ db, now, record }) => {
    if (!mayGrant(actor, role)) return failure('mayNotGrant');
    const problem = findPostProblem(input);
    if (problem !== null) return failure(problem);
    if (!hasPriority) return failure('unknownPriority');
    const organisationName = await findOrganisationName(db, organisationId);
    if (organisationName === undefined) return failure('unknownOrganisation');
    const invitationId = await replaceInvitation(db, {
      ...{ email, role, organisationId, priorityId, now },
      tokenHash: hashToken(token),
      invitedBy: actor.kind === 'person' ? actor.accountId : null,
      expiresAt: new Date(now.getTime() + invitationDays * 86_400_000),
    });
    await queueMail(db, {
      template: 'invitation',
      to: { accountId: null, address: email },
      fields: {
        url: toUrl(token),
        roleName: roleName(role),
        organisationName,
        days: invitationDays,
      },
    });
    await record({
      type: 'invitation.sent',
      subject: { kind: 'invitation', id: invitationId },
      after: { role, organisationId, priorityId },
    });
    return success({ invitationId });
  });
}

/** Takes an invitation back that nobody has taken up yet. */
export async function withdrawInvitation(
  { acting }: Pick<InvitingDependencies, 'acting'>,
  actor: Actor,
  invitationId: string,
): Promise<Result<undefined, 'notWaiting' | 'mayNotGrant'>> {
  return acting.change(actor, async ({ db, now, record }) => {
    const invitation = await findInvitation(db, invitationId);
    if (invitation === undefined) return failure('notWaiting');
    const { role, organisationId } = invitation;
    if (!mayGrant(actor, role)) return failure('mayNotGrant');
    if (!(await markInvitationWithdrawn(db, invitationId, now))) return failure('notWaiting');
    await record({
      type: 'invitation.withdrawn',
      subject: { kind: 'invitation', id: invitationId },
      before: { role, organisationId },
    });
    return success(undefined);
  });
}
