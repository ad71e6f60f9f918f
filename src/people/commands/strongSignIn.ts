import { failure, success, type Result } from '../../lib/result.js';
import { findOpenAccountByEmail } from '../store/accountQueries.js';
import {
  checkStrongAnswer,
  type StrongAnswer,
  type StrongDependencies,
  type StrongRefusal,
} from './strongAnswer.js';

export interface PasswordSignIn {
  /** As `parseEmailAddress` writes it. */
  readonly email: string;
  readonly answer: StrongAnswer;
  readonly requestId: string;
}

/**
 * Address, password and code in one go. An address nobody has is answered like a wrong password,
 * and is locked like one.
 */
export async function signInWithPassword(
  dependencies: StrongDependencies,
  { email, answer, requestId }: PasswordSignIn,
): Promise<Result<{ readonly accountId: string }, StrongRefusal>> {
  const account = await dependencies.acting.read({ kind: 'visitor' }, (db) =>
    findOpenAccountByEmail(db, email),
  );
  const accountId = account?.id;
  const tries = { form: 'password', subject: email };
  const refusal = await checkStrongAnswer(dependencies, { accountId, tries, answer, requestId });
  if (refusal !== null || accountId === undefined) return failure(refusal ?? 'wrong');
  await recordOpened(dependencies, { accountId, requestId });
  return success({ accountId });
}

export interface StepUp {
  readonly accountId: string;
  readonly answer: StrongAnswer;
  readonly requestId: string;
}

/** Password and code of somebody who is signed in by a link already. */
export async function confirmSecondFactor(
  dependencies: StrongDependencies,
  { accountId, answer, requestId }: StepUp,
): Promise<Result<undefined, StrongRefusal>> {
  const tries = { form: 'secondFactor', subject: accountId };
  const refusal = await checkStrongAnswer(dependencies, { accountId, tries, answer, requestId });
  if (refusal !== null) return failure(refusal);
  await recordOpened(dependencies, { accountId, requestId });
  return success(undefined);
}

async function recordOpened(
  { acting }: StrongDependencies,
  { accountId, requestId }: { readonly accountId: string; readonly requestId: string },
): Promise<void> {
  await acting.change({ kind: 'visitor', requestId }, ({ record }) =>
    record({
      type: 'session.opened',
      subject: { kind: 'account', id: accountId },
      after: { method: 'secondFactor' },
    }),
  );
}
