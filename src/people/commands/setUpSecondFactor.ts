import { hashPassword } from 'better-auth/crypto';
import {
  authenticatorAddress,
  findCodeStep,
  makeAuthenticatorSecret,
} from '../../lib/authenticatorCode.js';
import { makeBackupCode } from '../../lib/backupCode.js';
import { failure, success, type Result } from '../../lib/result.js';
import { hashToken } from '../../lib/secretToken.js';
import { findPasswordProblem, type PasswordProblem } from '../model/password.js';
import { findOpenAccount } from '../store/accountQueries.js';
import { findSecondFactor } from '../store/secondFactorQueries.js';
import { beginSecondFactor, setUpSecondFactor } from '../store/secondFactorWrites.js';
import type { StrongDependencies } from './strongAnswer.js';

const codesGiven = 10;

export interface Owner {
  readonly accountId: string;
  readonly requestId: string;
}

/** Makes a secret for an app. Until the app has shown a code it opens nothing. */
export async function beginSetUp(
  { acting, sealing }: StrongDependencies,
  { accountId, requestId }: Owner,
): Promise<void> {
  const sealedSecret = await sealing.seal(makeAuthenticatorSecret());
  await acting.change({ kind: 'visitor', requestId }, async ({ db, now, record }) => {
    await beginSecondFactor(db, { accountId, sealedSecret, now });
    await record({ type: 'secondFactor.begun', subject: { kind: 'account', id: accountId } });
  });
}

/** How far an account is with its second factor. */
export type SecondFactorState =
  | { readonly kind: 'none' }
  | { readonly kind: 'begun'; readonly secret: string; readonly address: string }
  | { readonly kind: 'inUse' };

export async function findSecondFactorState(
  { acting, sealing }: StrongDependencies,
  accountId: string,
  issuer: string,
): Promise<SecondFactorState> {
  const { account, factor } = await acting.read({ kind: 'visitor' }, async (db) => ({
    account: await findOpenAccount(db, accountId),
    factor: await findSecondFactor(db, accountId),
  }));
  if (account === undefined || factor === undefined) return { kind: 'none' };
  if (factor.isSetUp) return { kind: 'inUse' };
  const secret = await sealing.open(factor.sealedSecret);
  const address = authenticatorAddress({ secret, issuer, label: account.email });
  return { kind: 'begun', secret, address };
}

export interface SetUpInput extends Owner {
  readonly password: string;
  readonly code: string;
}

export type SetUpRefusal =
  | { readonly kind: 'password'; readonly problem: PasswordProblem }
  | { readonly kind: 'code' }
  | { readonly kind: 'locked' }
  /** It was set up meanwhile, or begun anew in another window. */
  | { readonly kind: 'changed' };

/** Sets password and app, once the app shows the right code. Answers the backup codes. */
export async function finishSetUp(
  dependencies: StrongDependencies,
  { accountId, requestId, password, code }: SetUpInput,
): Promise<Result<readonly string[], SetUpRefusal>> {
  const { acting, sealing, throttle, clock } = dependencies;
  const { account, factor } = await acting.read({ kind: 'visitor' }, async (db) => ({
    account: await findOpenAccount(db, accountId),
    factor: await findSecondFactor(db, accountId),
  }));
  if (account === undefined || factor === undefined || factor.isSetUp) {
    return failure({ kind: 'changed' });
  }
  const problem = findPasswordProblem(password, account);
  if (problem !== null) return failure({ kind: 'password', problem });
  const tries = { form: 'setUp', subject: accountId };
  if ((await throttle.take(tries)).kind === 'locked') return failure({ kind: 'locked' });
  const step = findCodeStep(await sealing.open(factor.sealedSecret), code, clock());
  if (step === null) return failure({ kind: 'code' });
  await throttle.forgive(tries);
  // The code that set the app up opens nothing a second time.
  await throttle.isFirstUse({ form: 'code', subject: `${accountId} ${step}` });
  const backupCodes = Array.from({ length: codesGiven }, makeBackupCode);
  const passwordHash = await hashPassword(password);
  return acting.change({ kind: 'visitor', requestId }, async ({ db, now, record }) => {
    const { sealedSecret } = factor;
    const hashes = backupCodes.map(hashToken);
    const setUp = { accountId, sealedSecret, backupCodes: hashes, passwordHash, now };
    if (!(await setUpSecondFactor(db, setUp))) return failure({ kind: 'changed' });
    await record({ type: 'secondFactor.setUp', subject: { kind: 'account', id: accountId } });
    return success(backupCodes);
  });
}
