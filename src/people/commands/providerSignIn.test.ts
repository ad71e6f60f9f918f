import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/builders/database.js';
import { runIdentityProvider } from '../../../test/builders/identityProvider.js';
import { createRecordEntry } from '../../journal/commands/recordEntry.js';
import { hashToken } from '../../lib/secretToken.js';
import { createSealing } from '../../lib/sealedText.js';
import { createActing } from './acting.js';
import { beginRound, endRound, type Returned } from './providerRound.js';
import { signInFromProvider } from './providerSignIn.js';
import { createThrottle } from './throttle.js';

const { db, owner } = await testDatabase();
const time = { now: new Date('2026-11-25T09:00:00Z') };
const clock = () => time.now;
const acting = createActing({ db, clock, recordEntry: createRecordEntry({}) });
const back = 'https://plan.dorset.example/sign-in/with/dorset-council/back';
const secret = 'a secret that only tests know';
const rounds = {
  clock,
  sealing: createSealing(secret),
  throttle: createThrottle({ db, clock, secret }),
  backUrl: () => back,
};
const verified = (email: string) => ({ email, email_verified: true });
const provider = await runIdentityProvider({
  redirectUri: back,
  emailDomains: ['dorsetcouncil.example'],
  people: {
    'the-owner': verified('Owner@dorsetcouncil.example'),
    'another-owner': verified('owner@dorsetcouncil.example'),
    invited: { ...verified('invited@dorsetcouncil.example'), name: 'Sponsor, Dorset Council' },
    unknown: verified('unknown@dorsetcouncil.example'),
    elsewhere: verified('elsewhere@other.example'),
    unverified: { email: 'unverified@dorsetcouncil.example', email_verified: false },
    nameless: {},
    leaver: verified('leaver@dorsetcouncil.example'),
  },
});
const { settings } = provider;

await owner
  .insertInto('organisation')
  .values({
    organisation_id: 'dorset-council',
    position: 1,
    name: 'Dorset Council',
    kind: 'council',
  })
  .execute();
for (const id of ['owner', 'elsewhere', 'unverified', 'leaver']) {
  const domain = id === 'elsewhere' ? 'other.example' : 'dorsetcouncil.example';
  await owner
    .insertInto('account')
    .values({
      id,
      display_name: 'Action owner, Dorset Council',
      email: `${id}@${domain}`,
      created_at: time.now,
      updated_at: time.now,
    })
    .execute();
}

async function roundTrip(login: string, next: string | null = null) {
  const { url, browserKey } = await beginRound(rounds, settings, next);
  const returned = await provider.signIn(url, login);
  const { searchParams } = returned;
  const brought: Returned = {
    code: searchParams.get('code') ?? '',
    state: searchParams.get('state') ?? '',
    issuer: searchParams.get('iss'),
    browserKey,
  };
  return { url: new URL(url), brought };
}

async function signIn(login: string) {
  const { brought } = await roundTrip(login);
  const ended = await endRound(rounds, settings, brought);
  if (!ended.ok) throw new Error(ended.error);
  const { person } = ended.value;
  return signInFromProvider({ acting }, { provider: settings, person, requestId: 'test' });
}

describe('13: signing in at a partner’s provider', () => {
  it('asks with state, nonce and PKCE, and keeps where somebody was going', async () => {
    const { url, brought } = await roundTrip('the-owner', '/workspace/people');
    expect(url.searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(url.searchParams.get(name)?.length).toBeGreaterThanOrEqual(43);
    }
    expect(brought.issuer).toBe(settings.issuer);
    const ended = await endRound(rounds, settings, brought);
    expect(ended).toMatchObject({
      ok: true,
      value: {
        next: '/workspace/people',
        person: { subject: 'the-owner', verifiedEmail: 'owner@dorsetcouncil.example' },
      },
    });
  });

  it('lets in an account by its verified address, then by the provider’s lasting name', async () => {
    expect(await signIn('the-owner')).toEqual({ ok: true, value: { accountId: 'owner' } });
    await owner
      .updateTable('account')
      .set({ email: 'changed@dorsetcouncil.example' })
      .where('id', '=', 'owner')
      .execute();
    expect(await signIn('the-owner')).toEqual({ ok: true, value: { accountId: 'owner' } });
    await owner
      .updateTable('account')
      .set({ email: 'owner@dorsetcouncil.example' })
      .where('id', '=', 'owner')
      .execute();
  });

  it('gives nobody the account of one who had their address before', async () => {
    await signIn('the-owner');
    expect(await signIn('another-owner')).toEqual({ ok: false, error: 'notInvited' });
  });

  it('makes the account of somebody invited, with the role that waits', async () => {
    await owner
      .insertInto('invitation')
      .values({
        email: 'invited@dorsetcouncil.example',
        role: 'sponsor',
        organisation_id: 'dorset-council',
        priority_id: null,
        token_hash: hashToken('an invitation'),
        invited_by: null,
        invited_at: time.now,
        expires_at: new Date('2026-12-02T09:00:00Z'),
      })
      .execute();
    const answer = await signIn('invited');
    if (!answer.ok) throw new Error(answer.error);
    const { accountId } = answer.value;
    const role = await owner
      .selectFrom('role_assignment')
      .innerJoin('account', 'account.id', 'role_assignment.account_id')
      .select(['role', 'display_name'])
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow();
    expect(role).toEqual({ role: 'sponsor', display_name: 'Sponsor, Dorset Council' });
    expect(await signIn('invited')).toEqual({ ok: true, value: { accountId } });
  });

  it.each([
    ['unknown', 'notInvited'],
    ['elsewhere', 'addressNotTheirs'],
    ['unverified', 'addressNotTheirs'],
    ['nameless', 'addressNotTheirs'],
  ])('refuses %s: %s', async (login, error) => {
    expect(await signIn(login)).toEqual({ ok: false, error });
  });

  it('11: refuses a leaver, also one it knew', async () => {
    expect((await signIn('leaver')).ok).toBe(true);
    await owner
      .updateTable('account')
      .set({ closed_at: time.now })
      .where('id', '=', 'leaver')
      .execute();
    expect(await signIn('leaver')).toEqual({ ok: false, error: 'notInvited' });
  });

  it('takes a round once, in the browser that began it, from the provider it went to', async () => {
    const first = await roundTrip('the-owner');
    const unknown = { ok: false, error: 'unknownRound' };
    const other = { ...first.brought, browserKey: 'of another browser' };
    expect(await endRound(rounds, settings, other)).toEqual(unknown);
    const forged = { ...first.brought, state: 'made up' };
    expect(await endRound(rounds, settings, forged)).toEqual(unknown);
    expect((await endRound(rounds, settings, first.brought)).ok).toBe(true);
    expect(await endRound(rounds, settings, first.brought)).toEqual(unknown);
    const mixed = await roundTrip('the-owner');
    const elsewhere = { ...mixed.brought, issuer: 'https://evil.example' };
    expect(await endRound(rounds, settings, elsewhere)).toEqual(unknown);
    const late = await roundTrip('the-owner');
    time.now = new Date(time.now.getTime() + 15 * 60_000);
    expect(await endRound(rounds, settings, late.brought)).toEqual(unknown);
  });

  it('refuses a code that was used before, or belongs to another round', async () => {
    const first = await roundTrip('the-owner');
    expect((await endRound(rounds, settings, first.brought)).ok).toBe(true);
    const second = await roundTrip('the-owner');
    const replayed = { ...second.brought, code: first.brought.code };
    expect(await endRound(rounds, settings, replayed)).toEqual({ ok: false, error: 'notGood' });
    const [third, fourth] = [await roundTrip('the-owner'), await roundTrip('the-owner')];
    const swapped = { ...third.brought, code: fourth.brought.code };
    expect(await endRound(rounds, settings, swapped)).toEqual({ ok: false, error: 'notGood' });
  });
});
