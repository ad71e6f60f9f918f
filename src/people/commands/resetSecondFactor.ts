import { NotFoundError } from '../../lib/refusals.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { PersonActing } from '../model/actor.js';
import { findOpenAccount } from '../store/accountQueries.js';
import { removeSecondFactor } from '../store/secondFactorWrites.js';
import { endSessionsOf } from '../store/sessionWrites.js';
import type { Acting } from './acting.js';
import type { QueueMail } from './queueMail.js';
import {
  checkStrongAnswer,
  type StrongAnswer,
  type StrongDependencies,
  type StrongRefusal,
} from './strongAnswer.js';

export interface ResetDependencies {
  readonly acting: Acting;
  readonly queueMail: QueueMail;
  /** Where the person signs in again, as a whole address. */
  readonly signInUrl: string;
}

export interface ResetInput {
  readonly accountId: string;
  /** Why, such as that a phone was lost; never anybody's name. */
  readonly reason: string;
}

/**
 * An administrator takes away somebody's password and app, ends their sessions and tells them by
 * mail. Their own they change with the old code instead.
 */
export async function resetSecondFactor(
  { acting, queueMail, signInUrl }: ResetDependencies,
  actor: PersonActing,
  { accountId, reason }: ResetInput,
): Promise<Result<undefined, 'own' | 'nothingToReset'>> {
  if (actor.accountId === accountId) return failure('own');
  return acting.change(actor, async ({ db, now, record }) => {
    const account = await findOpenAccount(db, accountId);
    if (account === undefined) throw new NotFoundError('there is no such account');
    if (!(await removeSecondFactor(db, accountId))) return failure('nothingToReset');
    await endSessionsOf(db, accountId, { now });
    await queueMail(db, {
      template: 'secondFactorReset',
      to: { accountId, address: account.email },
      fields: { url: signInUrl },
    });
    await record({
      type: 'secondFactor.reset',
      subject: { kind: 'account', id: accountId },
      reason,
    });
    return success(undefined);
  });
}

export interface RemoveOwnInput {
  readonly accountId: string;
  readonly sessionId: string;
  readonly answer: StrongAnswer;
  readonly requestId: string;
}

/** Somebody takes away their own, with the old password and code, to set up another. */
export async function removeOwnSecondFactor(
  dependencies: StrongDependencies,
  { accountId, sessionId, answer, requestId }: RemoveOwnInput,
): Promise<Result<undefined, StrongRefusal>> {
  const tries = { form: 'secondFactor', subject: accountId };
  const refusal = await checkStrongAnswer(dependencies, { accountId, tries, answer, requestId });
  if (refusal !== null) return failure(refusal);
  return dependencies.acting.change({ kind: 'visitor', requestId }, async ({ db, now, record }) => {
    await removeSecondFactor(db, accountId);
    await endSessionsOf(db, accountId, { now, except: sessionId });
    await record({ type: 'secondFactor.removed', subject: { kind: 'account', id: accountId } });
    return success(undefined);
  });
}
