import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/builders/database.js';
import { createThrottle } from './throttle.js';

const { db } = await testDatabase();

function throttleAt(start: string) {
  const time = { now: new Date(start) };
  const throttle = createThrottle({ db, clock: () => time.now, secret: 'a secret for tests' });
  const wait = (minutes: number) => {
    time.now = new Date(time.now.getTime() + minutes * 60_000);
  };
  return { throttle, wait, time };
}

describe('wrong tries', () => {
  it('17: lock an account’s form at the sixth, for 15 minutes', async () => {
    const { throttle, wait, time } = throttleAt('2026-11-25T09:00:00Z');
    const tries = { form: 'password', subject: 'sixth@dorset.example' };
    for (let count = 1; count <= 5; count += 1) {
      expect(await throttle.take(tries)).toEqual({ kind: 'allowed', isLast: count === 5 });
    }
    const until = new Date('2026-11-25T09:15:00Z');
    expect(await throttle.take(tries)).toEqual({ kind: 'locked', until });
    wait(14);
    expect(await throttle.take(tries)).toEqual({ kind: 'locked', until });
    wait(1);
    expect(time.now).toEqual(until);
    expect(await throttle.take(tries)).toEqual({ kind: 'allowed', isLast: false });
  });

  it('17: give many at the same moment no more than five', async () => {
    const { throttle } = throttleAt('2026-11-25T09:00:00Z');
    const tries = { form: 'password', subject: 'many@dorset.example' };
    const answers = await Promise.all(Array.from({ length: 40 }, () => throttle.take(tries)));
    expect(answers.filter(({ kind }) => kind === 'allowed')).toHaveLength(5);
  });

  it('are forgiven after a right one, and forgotten after 15 minutes', async () => {
    const { throttle, wait } = throttleAt('2026-11-25T09:00:00Z');
    const tries = { form: 'password', subject: 'forgiven@dorset.example' };
    for (let count = 1; count <= 4; count += 1) await throttle.take(tries);
    await throttle.forgive(tries);
    for (let count = 1; count <= 4; count += 1) await throttle.take(tries);
    wait(15);
    expect(await throttle.take(tries)).toEqual({ kind: 'allowed', isLast: false });
  });

  it('of one form or account leave others alone', async () => {
    const { throttle } = throttleAt('2026-11-25T09:00:00Z');
    const tries = { form: 'password', subject: 'one@dorset.example' };
    for (let count = 1; count <= 6; count += 1) await throttle.take(tries);
    expect((await throttle.take({ ...tries, form: 'secondFactor' })).kind).toBe('allowed');
    expect((await throttle.take({ ...tries, subject: 'other@dorset.example' })).kind).toBe(
      'allowed',
    );
  });

  it('leave no address in the database', async () => {
    const rows = await db.selectFrom('throttle').select('throttle_key').execute();
    expect(rows.length).toBeGreaterThan(0);
    for (const { throttle_key: key } of rows) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  it('count a use once, even when it comes twice at the same moment', async () => {
    const { throttle } = throttleAt('2026-11-25T09:00:00Z');
    const use = { form: 'code', subject: 'account 59123' };
    const uses = await Promise.all([throttle.isFirstUse(use), throttle.isFirstUse(use)]);
    expect(uses.filter(Boolean)).toHaveLength(1);
  });
});
