import { TOTP, Secret } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/builders/database.js';
import { createSealing } from '../../lib/sealedText.js';
import { createRecordEntry } from '../../journal/commands/recordEntry.js';
import type { OutgoingMail } from '../model/outgoingMail.js';
import { createActing } from './acting.js';
import { removeOwnSecondFactor, resetSecondFactor } from './resetSecondFactor.js';
import { beginSetUp, findSecondFactorState, finishSetUp } from './setUpSecondFactor.js';
import type { StrongDependencies } from './strongAnswer.js';
import { confirmSecondFactor, signInWithPassword } from './strongSignIn.js';
import { createThrottle } from './throttle.js';

const { db, owner } = await testDatabase();
const time = { now: new Date('2026-11-25T09:00:00Z') };
const clock = () => time.now;
const secret = 'a secret that only tests know';
const acting = createActing({ db, clock, recordEntry: createRecordEntry({}) });
const strong: StrongDependencies = {
  acting,
  clock,
  sealing: createSealing(secret),
  throttle: createThrottle({ db, clock, secret }),
};
const requestId = 'test';
const password = 'copper lantern ferry';

async function anAccount(id: string): Promise<string> {
  const at = time.now;
  await owner
    .insertInto('account')
    .values({
      id,
      display_name: 'Action owner, Dorset Council',
      email: `${id}@dorset.example`,
      created_at: at,
      updated_at: at,
    })
    .execute();
  return id;
}

/** The app on somebody's phone. */
function appOf(base32: string): () => string {
  const app = new TOTP({ secret: Secret.fromBase32(base32) });
  return () => app.generate({ timestamp: time.now.getTime() });
}

const pass = (minutes: number) => {
  time.now = new Date(time.now.getTime() + minutes * 60_000);
};

async function enrolled(id: string) {
  const accountId = await anAccount(id);
  await beginSetUp(strong, { accountId, requestId });
  const state = await findSecondFactorState(strong, accountId, 'Waymark');
  if (state.kind !== 'begun') throw new Error('not begun');
  const code = appOf(state.secret);
  const codes = await finishSetUp(strong, { accountId, requestId, password, code: code() });
  if (!codes.ok) throw new Error('not set up');
  pass(1);
  return { accountId, email: `${id}@dorset.example`, code, backupCodes: codes.value };
}

const answerOf = (code: string, isBackupCode = false) => ({ password, code, isBackupCode });

async function entryTypes(accountId: string): Promise<readonly string[]> {
  const rows = await acting.read({ kind: 'schedule' }, (read) =>
    read
      .selectFrom('journal_entry')
      .select('entry_type')
      .where('subject_id', '=', accountId)
      .orderBy('entry_number')
      .execute(),
  );
  return rows.map((row) => row.entry_type);
}

describe('a second factor', () => {
  it('is set up with a password and the first code, and gives ten backup codes', async () => {
    const { accountId, backupCodes } = await enrolled('sets-up');
    expect(new Set(backupCodes).size).toBe(10);
    expect(await entryTypes(accountId)).toEqual(['secondFactor.begun', 'secondFactor.setUp']);
    expect(await findSecondFactorState(strong, accountId, 'Waymark')).toEqual({ kind: 'inUse' });
  });

  it('keeps neither secret, password nor codes in plain text', async () => {
    const { accountId, backupCodes } = await enrolled('keeps-nothing');
    const row = await db
      .selectFrom('second_factor')
      .selectAll()
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow();
    const credential = await db
      .selectFrom('credential')
      .selectAll()
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow();
    const kept = JSON.stringify([row, credential]);
    expect(row.secret).toMatch(/^\$ba\$1\$/);
    for (const plain of [password, ...backupCodes]) expect(kept).not.toContain(plain);
  });

  it('is not set up by a wrong code, a weak password, or a second time', async () => {
    const accountId = await anAccount('refused');
    const input = { accountId, requestId, password, code: '000000' };
    expect(await finishSetUp(strong, input)).toEqual({ ok: false, error: { kind: 'changed' } });
    await beginSetUp(strong, { accountId, requestId });
    expect(await finishSetUp(strong, input)).toEqual({ ok: false, error: { kind: 'code' } });
    expect(await finishSetUp(strong, { ...input, password: 'password1234' })).toEqual({
      ok: false,
      error: { kind: 'password', problem: 'tooCommon' },
    });
    const done = await enrolled('once');
    await beginSetUp(strong, { accountId: done.accountId, requestId });
    expect(await findSecondFactorState(strong, done.accountId, 'W')).toEqual({ kind: 'inUse' });
  });

  it('lets in with password and code, and each code once', async () => {
    const { accountId, email, code } = await enrolled('each-once');
    const answer = answerOf(code());
    expect((await confirmSecondFactor(strong, { accountId, answer, requestId })).ok).toBe(true);
    const again = await signInWithPassword(strong, { email, answer, requestId });
    expect(again).toEqual({ ok: false, error: 'wrong' });
    pass(1);
    const next = { email, answer: answerOf(code()), requestId };
    expect((await signInWithPassword(strong, next)).ok).toBe(true);
    expect((await entryTypes(accountId)).filter((type) => type === 'session.opened')).toHaveLength(
      2,
    );
  });

  it('takes one code once when two come at the same moment', async () => {
    const { accountId, code, backupCodes } = await enrolled('two-at-once');
    for (const answer of [answerOf(code()), answerOf(backupCodes[0] ?? '', true)]) {
      const both = await Promise.all([
        confirmSecondFactor(strong, { accountId, answer, requestId }),
        confirmSecondFactor(strong, { accountId, answer, requestId }),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  it('lets in with a backup code, each once', async () => {
    const { accountId, backupCodes } = await enrolled('backup');
    const answer = answerOf(backupCodes[3]?.toUpperCase() ?? '', true);
    expect((await confirmSecondFactor(strong, { accountId, answer, requestId })).ok).toBe(true);
    expect((await confirmSecondFactor(strong, { accountId, answer, requestId })).ok).toBe(false);
    expect(await entryTypes(accountId)).toContain('secondFactor.backupCodeUsed');
  });

  it('17: is locked by five wrong codes: the sixth is refused even when it is right', async () => {
    const { accountId, email, code } = await enrolled('locked');
    for (let count = 1; count <= 5; count += 1) {
      const wrong = { accountId, answer: answerOf('000000'), requestId };
      expect(await confirmSecondFactor(strong, wrong)).toEqual({ ok: false, error: 'wrong' });
    }
    const right = () => ({ accountId, answer: answerOf(code()), requestId });
    expect(await confirmSecondFactor(strong, right())).toEqual({ ok: false, error: 'locked' });
    expect(await entryTypes(accountId)).toContain('signIn.locked');
    // The other form has a count of its own.
    const other = await signInWithPassword(strong, { email, answer: answerOf(code()), requestId });
    expect(other.ok).toBe(true);
    pass(15);
    expect((await confirmSecondFactor(strong, right())).ok).toBe(true);
  });

  it('16: answers an unknown address as it answers a wrong password, locked too', async () => {
    const { email } = await enrolled('known');
    for (const typed of [email, 'nobody@dorset.example']) {
      const wrong = {
        email: typed,
        answer: { password: 'something else again', code: '123456', isBackupCode: false },
        requestId,
      };
      const answers = [];
      for (let count = 1; count <= 6; count += 1) {
        answers.push(await signInWithPassword(strong, wrong));
      }
      expect(answers.map((answer) => (answer.ok ? 'in' : answer.error))).toEqual([
        ...Array.from({ length: 5 }, () => 'wrong'),
        'locked',
      ]);
    }
  });

  it('of a closed account opens nothing', async () => {
    const { accountId, email, code } = await enrolled('closed');
    await owner
      .updateTable('account')
      .set({ closed_at: time.now })
      .where('id', '=', accountId)
      .execute();
    const answer = answerOf(code());
    expect(await signInWithPassword(strong, { email, answer, requestId })).toEqual({
      ok: false,
      error: 'wrong',
    });
  });

  it('is changed by its owner with the old code', async () => {
    const { accountId, code } = await enrolled('changes');
    const input = { accountId, sessionId: 'this one', requestId };
    const wrong = await removeOwnSecondFactor(strong, { ...input, answer: answerOf('000000') });
    expect(wrong).toEqual({ ok: false, error: 'wrong' });
    expect((await removeOwnSecondFactor(strong, { ...input, answer: answerOf(code()) })).ok).toBe(
      true,
    );
    expect(await findSecondFactorState(strong, accountId, 'W')).toEqual({ kind: 'none' });
    expect(await entryTypes(accountId)).toContain('secondFactor.removed');
  });

  it('is reset by an administrator, who cannot reset their own', async () => {
    const { accountId } = await enrolled('reset');
    const mails: OutgoingMail[] = [];
    const dependencies = {
      acting,
      signInUrl: 'https://plan.example/sign-in',
      queueMail: (_: unknown, mail: OutgoingMail) => {
        mails.push(mail);
        return Promise.resolve();
      },
    };
    const actor = {
      kind: 'person',
      accountId: await anAccount('administrator'),
      role: 'admin',
      organisationId: 'dorset-council',
    } as const;
    const reason = 'The phone was lost';
    const own = await resetSecondFactor(dependencies, actor, {
      accountId: actor.accountId,
      reason,
    });
    expect(own).toEqual({ ok: false, error: 'own' });
    expect((await resetSecondFactor(dependencies, actor, { accountId, reason })).ok).toBe(true);
    expect(mails.map(({ template }) => template)).toEqual(['secondFactorReset']);
    expect(await resetSecondFactor(dependencies, actor, { accountId, reason })).toEqual({
      ok: false,
      error: 'nothingToReset',
    });
    expect(await findSecondFactorState(strong, accountId, 'W')).toEqual({ kind: 'none' });
  });
});
