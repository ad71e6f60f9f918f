import { failure, success, type Result } from '../../lib/result.js';
import type { Actor } from '../model/actor.js';
import { mayGrant } from '../model/granting.js';
import { isPseudonymAddress } from '../model/retention.js';
import { markClosed, markOpen } from '../store/accountWrites.js';
import { withdrawInvitationsTo } from '../store/invitationWrites.js';
import { endAllAccess } from '../store/leaverWrites.js';
import { findPerson } from '../store/personQueries.js';
import { countOtherAdministrators } from '../store/roleWrites.js';
import type { Acting } from './acting.js';
import type { QueueMail } from './queueMail.js';

export interface ClosingDependencies {
  readonly acting: Acting;
  readonly queueMail: QueueMail;
}

export type ClosingRefusal = 'mayNotClose' | 'ownAccount' | 'notOpen' | 'lastAdministrator';

/**
 * Closes a leaver’s account: sessions, links, keys, calendars, roles, seats and groups end in one
 * transaction, so that nothing of it opens anything from then on.
 */
export async function closeAccount(
  { acting, queueMail }: ClosingDependencies,
  actor: Actor,
  accountId: string,
): Promise<Result<undefined, ClosingRefusal>> {
  return acting.change(actor, async ({ db, now, today, record }) => {
    if (!mayGrant(actor, 'viewer')) return failure('mayNotClose');
    if (actor.kind === 'person' && actor.accountId === accountId) return failure('ownAccount');
    const others = await countOtherAdministrators(db, { accountId, today });
    const person = await findPerson(db, accountId, { organisationId: null, today });
    if (person === undefined || person.closedAt !== null) return failure('notOpen');
    if (!person.roles.every(({ role }) => mayGrant(actor, role))) return failure('mayNotClose');
    const isAdministrator = person.roles.some(({ role }) => role === 'admin');
    if (isAdministrator && others === 0) return failure('lastAdministrator');
    if (!(await markClosed(db, accountId, now))) return failure('notOpen');
    const ended = await endAllAccess(db, { accountId, now, today });
    const invitations = await withdrawInvitationsTo(db, person.email, now);
    await queueMail(db, {
      template: 'accessEnded',
      to: { accountId, address: person.email },
      fields: {},
    });
    await record({
      type: 'account.closed',
      subject: { kind: 'account', id: accountId },
      after: { ...ended, invitations },
    });
    return success(undefined);
  });
}

/** Opens a closed account again, without a role: those are given anew. */
export async function reopenAccount(
  { acting }: Pick<ClosingDependencies, 'acting'>,
  actor: Actor,
  accountId: string,
): Promise<Result<undefined, 'mayNotClose' | 'notClosed' | 'nameGone'>> {
  return acting.change(actor, async ({ db, now, today, record }) => {
    if (!mayGrant(actor, 'viewer')) return failure('mayNotClose');
    const person = await findPerson(db, accountId, { organisationId: null, today });
    if (person === undefined || person.closedAt === null) return failure('notClosed');
    if (isPseudonymAddress(person.email)) return failure('nameGone');
    if (!(await markOpen(db, accountId, now))) return failure('notClosed');
    await record({ type: 'account.reopened', subject: { kind: 'account', id: accountId } });
    return success(undefined);
  });
}
