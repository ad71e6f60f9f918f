import { describe, expect, it } from 'vitest';
import {
  acceptInvitation,
  findGoodInvitation,
} from '../../src/people/commands/acceptInvitation.js';
import { invitePerson, withdrawInvitation } from '../../src/people/commands/invitePerson.js';
import type { Role } from '../../src/people/model/role.js';
import { findPerson } from '../../src/people/store/personQueries.js';
import { testDatabase } from '../builders/database.js';
import { lastToken, noon, peopleTools } from './peopleTools.js';

const { db, owner } = await testDatabase();
const tools = await peopleTools(db, owner);
const office = await tools.aPerson('office');

const toPolice = (email: string, role: Role = 'sponsor') => ({
  ...{ email, role },
  organisationId: 'police',
  priorityId: null,
});

async function invite(email: string): Promise<string> {
  const sent = await invitePerson(tools, office.actor, toPolice(email));
  if (!sent.ok) throw new Error(sent.error);
  return lastToken(tools.mails);
}

const accept = (token: string) =>
  acceptInvitation(tools, { token, name: 'José Núñez', requestId: 'r' });

describe('an invitation', () => {
  it('makes the account and the role of whoever takes it up, once', async () => {
    const token = await invite('sponsor@police.example');
    const first = await accept(token);
    if (!first.ok) throw new Error(first.error);
    const scope = { organisationId: null, today: '2026-11-25' };
    const person = await findPerson(owner, first.value.accountId, scope);
    expect(person).toMatchObject({ name: 'José Núñez', email: 'sponsor@police.example' });
    expect(person?.roles).toMatchObject([{ role: 'sponsor', organisationId: 'police' }]);
    expect(await accept(token)).toEqual({ ok: false, error: 'notGood' });
  });

  it('taken up twice at once gives one account and one role', async () => {
    const token = await invite('twice@police.example');
    const both = await Promise.all([accept(token), accept(token)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('takes the place of the one before to the same address and role', async () => {
    const older = await invite('again@police.example');
    const newer = await invite('again@police.example');
    expect(await accept(older)).toEqual({ ok: false, error: 'notGood' });
    expect((await accept(newer)).ok).toBe(true);
  });

  it('is good for seven days', async () => {
    const token = await invite('late@police.example');
    tools.clock.now = new Date(noon.getTime() + 7 * 86_400_000);
    expect(await findGoodInvitation(tools, token, tools.clock.now)).toBeUndefined();
    expect(await accept(token)).toEqual({ ok: false, error: 'notGood' });
    tools.clock.now = noon;
  });

  it('can be withdrawn until it is taken up', async () => {
    const sent = await invitePerson(tools, office.actor, toPolice('gone@police.example'));
    if (!sent.ok) throw new Error(sent.error);
    const { invitationId } = sent.value;
    expect((await withdrawInvitation(tools, office.actor, invitationId)).ok).toBe(true);
    expect((await withdrawInvitation(tools, office.actor, invitationId)).ok).toBe(false);
    expect(await accept(lastToken(tools.mails))).toEqual({ ok: false, error: 'notGood' });
  });

  it('gives somebody with an account the role, and leaves their name as it is', async () => {
    const person = await tools.aPerson('viewer', 'council', 'Łukasz');
    const token = await invite(person.email);
    expect(await accept(token)).toEqual({ ok: true, value: { accountId: person.id } });
    const scope = { organisationId: null, today: '2026-11-25' };
    const found = await findPerson(owner, person.id, scope);
    expect(found?.name).toBe('Łukasz');
    expect(found?.roles.map(({ role }) => role)).toEqual(['sponsor', 'viewer']);
  });

  it('is refused for posts that are none, and leaves nothing behind', async () => {
    const lead = { email: 'lead@police.example', role: 'lead', organisationId: 'police' } as const;
    const mails = tools.mails.length;
    for (const [input, error] of [
      [{ ...lead, priorityId: null }, 'priorityMissing'],
      [{ ...lead, priorityId: 'unknown' }, 'unknownPriority'],
      [{ ...toPolice('a@police.example'), priorityId: 'safe' }, 'priorityNotWanted'],
      [{ ...toPolice('a@police.example'), organisationId: 'nobody' }, 'unknownOrganisation'],
      [toPolice('a@police.example', 'admin'), 'mayNotGrant'],
    ] as const) {
      expect(await invitePerson(tools, office.actor, input)).toEqual({ ok: false, error });
    }
    expect(tools.mails).toHaveLength(mails);
  });

  it('is not for a sponsor to send', async () => {
    const { actor } = await tools.aPerson('sponsor', 'police');
    const refused = await invitePerson(tools, actor, toPolice('b@police.example'));
    expect(refused).toEqual({ ok: false, error: 'mayNotGrant' });
  });

  it('leaves no name and no address in the journal', async () => {
    const entries = await owner.selectFrom('journal_entry').selectAll().execute();
    expect(entries.length).toBeGreaterThan(8);
    expect(JSON.stringify(entries)).not.toMatch(/José|police\.example|people\.example/);
  });
});
