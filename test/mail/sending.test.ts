import { beforeEach, describe, expect, it } from 'vitest';
import { createPostRound } from '../../src/mail/postRound.js';
import type { SendOutcome } from '../../src/mail/transports/transport.js';
import { aCarrier, minute, postTools, sentWell } from './postTools.js';

const tools = await postTools();
const { clock, owner, later, queue, send, mailTo, anAccount } = tools;

// The database dates what is queued, so each test starts with its time.
beforeEach(() => {
  clock.now = new Date(Date.now() + 1000);
});

const busy = (): SendOutcome => ({ kind: 'notNow', why: 'the mail server answered 450' });
const gone = (): SendOutcome => ({ kind: 'refused', why: 'the mail server answered 550' });
const broken = (): SendOutcome => ({ kind: 'carrierFault', why: 'no mail server' });

async function tasksAbout(accountId: string | null) {
  return owner
    .selectFrom('task')
    .select(['kind', 'role', 'organisation_id'])
    .where('about_id', '=', accountId ?? '')
    .execute();
}

async function entriesAbout(accountId: string | null) {
  return owner
    .selectFrom('journal_entry')
    .select(['entry_type', 'actor_kind'])
    .where('subject_id', '=', accountId ?? '')
    .execute();
}

async function mailFailedAt(accountId: string | null) {
  const found = await owner
    .selectFrom('account')
    .select('mail_failed_at')
    .where('id', '=', accountId ?? '')
    .executeTakeFirstOrThrow();
  return found.mail_failed_at;
}

describe('a mail that is queued', () => {
  it('is sent once, and what was in it is forgotten', async () => {
    const to = await anAccount();
    await queue(to, 'signInLink');
    const { transport, carried } = aCarrier(() => ({ kind: 'sent', reference: 'theirs' }));
    expect(await send(transport)).toBe(1);
    expect(await send(transport)).toBe(0);
    expect(carried.map((mail) => mail.to)).toEqual([to.address]);
    expect(await mailTo(to.address)).toMatchObject({
      ...{ sent_at: clock.now, failed_at: null, provider_id: 'theirs', attempts: 1 },
      ...{ fields: null, sending_since: null },
    });
  });

  it('waits longer after each try, keeps its id, and is given up after the last', async () => {
    const to = await anAccount();
    await queue(to);
    const { transport, carried } = aCarrier(busy);
    await send(transport);
    for (const wait of [1, 5, 30, 120, 720]) {
      const tries = carried.length;
      later(wait - 0.1);
      await send(transport);
      expect(carried).toHaveLength(tries);
      later(0.2);
      await send(transport);
      expect(carried).toHaveLength(tries + 1);
    }
    later(100_000);
    await send(transport);
    expect(carried).toHaveLength(6);
    expect(new Set(carried.map(({ id }) => id)).size).toBe(1);
    expect(await mailTo(to.address)).toMatchObject({ sent_at: null, fields: null, attempts: 6 });
    expect(await tasksAbout(to.accountId)).toHaveLength(1);
  });

  it('is sent by a later try', async () => {
    const to = await anAccount();
    await queue(to);
    await send(aCarrier(busy).transport);
    later(1.1);
    expect(await send(aCarrier(sentWell).transport)).toBe(1);
    expect(await mailTo(to.address)).toMatchObject({ attempts: 2, last_error: null });
    expect(await tasksAbout(to.accountId)).toEqual([]);
  });

  it('is not sent when its link is too old, and nobody is troubled', async () => {
    const to = await anAccount();
    await queue(to, 'signInLink');
    later(16);
    const { transport, carried } = aCarrier(sentWell);
    expect(await send(transport)).toBe(0);
    expect(carried).toEqual([]);
    expect((await mailTo(to.address)).last_error).toBe('too late to be of use');
    expect(await mailFailedAt(to.accountId)).toBeNull();
  });

  it('is given up when what was in it is forgotten, and keeps no other mail waiting', async () => {
    const to = await anAccount();
    const next = await anAccount();
    await queue(to);
    await owner
      .updateTable('mail_message')
      .set({ fields: null })
      .where('to_address', '=', to.address)
      .execute();
    await queue(next);
    const { transport, carried } = aCarrier(sentWell);
    expect(await send(transport)).toBe(1);
    expect(carried.map((mail) => mail.to)).toEqual([next.address]);
    expect((await mailTo(to.address)).failed_at).not.toBeNull();
  });

  it('is not queued when what asked for it is rolled back', async () => {
    const to = await anAccount();
    const change = tools.db.transaction().execute(async (db) => {
      await tools.queueIn(db, to);
      throw new Error('no');
    });
    await expect(change).rejects.toThrow('no');
    await expect(mailTo(to.address)).rejects.toThrow();
  });
});

describe('a mail that comes back', () => {
  it('marks the account, makes one task for the office and an entry in the journal', async () => {
    const to = await anAccount();
    await queue(to);
    await queue(to);
    const { transport, carried } = aCarrier(gone);
    await send(transport);
    later(100_000);
    await send(transport);
    expect(carried).toHaveLength(2);
    expect(await mailFailedAt(to.accountId)).not.toBeNull();
    expect(await tasksAbout(to.accountId)).toEqual([
      { kind: 'mailFailed', role: 'office', organisation_id: null },
    ]);
    const entry = { entry_type: 'mail.returned', actor_kind: 'schedule' };
    expect(await entriesAbout(to.accountId)).toEqual([entry, entry]);
  });

  it('after every try has failed makes a task, but does not call the address bad', async () => {
    const to = await anAccount();
    await queue(to);
    const { transport } = aCarrier(busy);
    for (let tries = 0; tries < 6; tries += 1) {
      await send(transport);
      later(721);
    }
    expect(await mailFailedAt(to.accountId)).toBeNull();
    expect(await tasksAbout(to.accountId)).toHaveLength(1);
  });

  it('asks the office about an invitation that still waits', async () => {
    const address = 'invited@people.example';
    const { id } = await owner
      .insertInto('invitation')
      .values({
        ...{ email: address, role: 'board', priority_id: null, organisation_id: 'council' },
        ...{ token_hash: 'a-hash', invited_by: null, invited_at: clock.now },
        expires_at: new Date(clock.now.getTime() + 10_000 * minute),
      })
      .returning('invitation_id as id')
      .executeTakeFirstOrThrow();
    await queue({ accountId: null, address }, 'invitation');
    await send(aCarrier(gone).transport);
    expect(await tasksAbout(id)).toEqual([
      { kind: 'invitationFailed', role: 'office', organisation_id: null },
    ]);
    expect(await entriesAbout(id)).toHaveLength(1);
  });

  it('is not told of when the fault is ours: the operator is', async () => {
    const to = await anAccount();
    await queue(to);
    const { transport, carried } = aCarrier(broken);
    for (let tries = 0; tries < 6; tries += 1) {
      await send(transport);
      later(721);
    }
    expect(carried).toHaveLength(6);
    expect(tools.faults).toEqual(Array.from({ length: 6 }, () => 'no mail server'));
    expect((await mailTo(to.address)).failed_at).not.toBeNull();
    expect(await mailFailedAt(to.accountId)).toBeNull();
    expect(await tasksAbout(to.accountId)).toEqual([]);
  });

  it('is told of again when the office could not be told', async () => {
    const to = await anAccount();
    await queue(to);
    const { transport } = aCarrier(gone);
    const { dependenciesOf } = tools;
    const faults: unknown[] = [];
    const down = () => Promise.reject(new Error('the database is away'));
    const round = createPostRound({ ...dependenciesOf(transport), noteReturned: down }, (error) =>
      faults.push(error),
    );
    await round.run();
    expect(String(faults)).toContain('the database is away');
    expect((await mailTo(to.address)).failed_at).toBeNull();
    later(10.1);
    await send(transport);
    expect((await mailTo(to.address)).failed_at).not.toBeNull();
    expect(await tasksAbout(to.accountId)).toHaveLength(1);
  });
});

describe('two senders', () => {
  it('send each mail once', async () => {
    const before = await Promise.all(Array.from({ length: 30 }, () => anAccount()));
    for (const to of before) await queue(to);
    const slowly = () =>
      new Promise<SendOutcome>((resolve) => {
        setTimeout(resolve, 3, sentWell());
      });
    const { transport, carried } = aCarrier(slowly);
    const counts = await Promise.all([1, 2, 3].map(() => send(transport)));
    expect(carried.map((mail) => mail.to).toSorted()).toEqual(
      before.map(({ address }) => address).toSorted(),
    );
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1);
  });

  it('leave a mail alone that another holds, until ten minutes are over', async () => {
    const to = await anAccount();
    await queue(to);
    // What a sender that is killed leaves behind: taken, and never marked.
    const killed = aCarrier(() => Promise.reject(new Error('killed')));
    await expect(send(killed.transport)).rejects.toThrow('killed');
    const next = aCarrier(sentWell);
    later(9.9);
    expect(await send(next.transport)).toBe(0);
    later(0.2);
    expect(await send(next.transport)).toBe(1);
    // The same id, so that a server which keeps them can drop the second.
    expect(next.carried[0]?.id).toBe(killed.carried[0]?.id);
  });
});

describe('the round of the post', () => {
  it('stops within three seconds while a mail server says nothing', async () => {
    await queue(await anAccount());
    await queue(await anAccount());
    const { transport, carried } = aCarrier(() => new Promise<SendOutcome>(() => undefined));
    const round = createPostRound(tools.dependenciesOf(transport), () => undefined);
    void round.run();
    await expect.poll(() => carried.length).toBe(1);
    const begun = performance.now();
    await round.stop();
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(carried).toHaveLength(1);
  });
});
