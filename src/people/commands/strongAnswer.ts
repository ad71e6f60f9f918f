import { verifyPassword } from 'better-auth/crypto';
import { findCodeStep } from '../../lib/authenticatorCode.js';
import { toBackupCode } from '../../lib/backupCode.js';
import { failure, success } from '../../lib/result.js';
import type { Sealing } from '../../lib/sealedText.js';
import { hashToken } from '../../lib/secretToken.js';
import {
  findPasswordHash,
  findSecondFactor,
  type StoredSecondFactor,
} from '../store/secondFactorQueries.js';
import { spendBackupCode } from '../store/secondFactorWrites.js';
import type { Acting } from './acting.js';
import type { Throttle, Tries } from './throttle.js';

export interface StrongDependencies {
  readonly acting: Acting;
  readonly throttle: Throttle;
  readonly sealing: Sealing;
  readonly clock: () => Date;
}

/** What somebody gives to be sure of: never says which of the two was wrong. */
export interface StrongAnswer {
  readonly password: string;
  readonly code: string;
  /** From the list that was kept, for when the phone is gone. */
  readonly isBackupCode: boolean;
}

export type StrongRefusal = 'wrong' | 'locked';

/** Costs as much to check as a real one, so that no clock tells who has a password. */
const nobodysPassword = `${'0'.repeat(32)}:${'0'.repeat(128)}`;

export interface Question {
  /** `undefined`: nobody has the address that was typed. */
  readonly accountId: string | undefined;
  readonly tries: Tries;
  readonly answer: StrongAnswer;
  readonly requestId: string;
}

/** Looks at password and code under the throttle. Right ones are used up: no code works twice. */
export async function checkStrongAnswer(
  dependencies: StrongDependencies,
  question: Question,
): Promise<StrongRefusal | null> {
  const { throttle } = dependencies;
  const { accountId, tries, answer, requestId } = question;
  const turn = await throttle.take(tries);
  if (turn.kind === 'locked') return 'locked';
  const isRight = await isRightAnswer(dependencies, { accountId, answer, requestId });
  if (isRight) {
    await throttle.forgive(tries);
    return null;
  }
  if (turn.isLast && accountId !== undefined) {
    await recordLock(dependencies, { accountId, form: tries.form, requestId });
  }
  return 'wrong';
}

async function isRightAnswer(
  dependencies: StrongDependencies,
  { accountId, answer, requestId }: Omit<Question, 'tries'>,
): Promise<boolean> {
  const id = accountId ?? '';
  const { hash, factor } = await dependencies.acting.read({ kind: 'visitor' }, async (db) => ({
    hash: await findPasswordHash(db, id),
    factor: await findSecondFactor(db, id),
  }));
  const isPassword = await verifyPassword({
    hash: hash ?? nobodysPassword,
    password: answer.password,
  });
  if (!isPassword || hash === undefined || factor?.isSetUp !== true) return false;
  const asked = { accountId: id, code: answer.code, factor, requestId };
  return answer.isBackupCode ? useBackupCode(dependencies, asked) : useCode(dependencies, asked);
}

interface AskedCode {
  readonly accountId: string;
  readonly code: string;
  readonly factor: StoredSecondFactor;
  readonly requestId: string;
}

async function useCode(
  { sealing, clock, throttle }: StrongDependencies,
  { accountId, code, factor }: AskedCode,
): Promise<boolean> {
  const step = findCodeStep(await sealing.open(factor.sealedSecret), code, clock());
  if (step === null) return false;
  return throttle.isFirstUse({ form: 'code', subject: `${accountId} ${step}` });
}

async function useBackupCode(
  { acting }: StrongDependencies,
  { accountId, code, factor, requestId }: AskedCode,
): Promise<boolean> {
  const spent = hashToken(toBackupCode(code));
  if (!factor.backupCodes.includes(spent)) return false;
  const used = await acting.change({ kind: 'visitor', requestId }, async ({ db, record }) => {
    const isSpent = await spendBackupCode(db, { accountId, before: factor.backupCodes, spent });
    if (!isSpent) return failure('usedMeanwhile');
    await record({
      type: 'secondFactor.backupCodeUsed',
      subject: { kind: 'account', id: accountId },
      after: { codesLeft: factor.backupCodes.length - 1 },
    });
    return success(undefined);
  });
  return used.ok;
}

async function recordLock(
  { acting }: StrongDependencies,
  lock: { readonly accountId: string; readonly form: string; readonly requestId: string },
): Promise<void> {
  const { accountId, form, requestId } = lock;
  await acting.change({ kind: 'visitor', requestId }, ({ record }) =>
    record({
      type: 'signIn.locked',
      subject: { kind: 'account', id: accountId },
      after: { form },
    }),
  );
}
