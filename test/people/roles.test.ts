import { describe, expect, it } from 'vitest';
import { closeAccount, reopenAccount } from '../../src/people/commands/closeAccount.js';
import { endRole, grantRole } from '../../src/people/commands/grantRole.js';
import type { Role } from '../../src/people/model/role.js';
import { listHeldRoles } from '../../src/people/store/signedInQueries.js';
import { testDatabase } from '../builders/database.js';
import { peopleTools } from './peopleTools.js';

const { db, owner } = await testDatabase();
const tools = await peopleTools(db, owner);
const first = await tools.aPerson('admin');
const second = await tools.aPerson('admin');
const office = await tools.aPerson('office');

const today = '2026-11-25';
const asSponsor = (accountId: string, role: Role = 'sponsor') => ({
  ...{ accountId, role },
  organisationId: 'police',
  priorityId: null,
  startsOn: null,
  endsOn: null,
});
const heldBy = async (accountId: string, on = today) =>
  (await listHeldRoles(owner, accountId, on)).map(({ role }) => role);

describe('a role', () => {
  it('given twice is held once, and the second giver is told', async () => {
    const { id } = await tools.aPerson('viewer');
    const both = await Promise.all([
      grantRole(tools, office.actor, asSponsor(id)),
      grantRole(tools, office.actor, asSponsor(id)),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, error: 'heldAlready' });
    expect(await heldBy(id)).toEqual(['sponsor', 'viewer']);
  });

  it('ends at once, even on the day it was given', async () => {
    const { id } = await tools.aPerson('viewer');
    const given = await grantRole(tools, office.actor, asSponsor(id));
    if (!given.ok) throw new Error(given.error);
    const { roleId } = given.value;
    const end = { accountId: id, roleId, lastDay: null };
    expect((await endRole(tools, office.actor, end)).ok).toBe(true);
    expect(await heldBy(id)).toEqual(['viewer']);
    expect(await endRole(tools, office.actor, end)).toEqual({ ok: false, error: 'unknownRole' });
  });

  it('can end on a day to come, which it still covers', async () => {
    const { id, roleId } = await tools.aPerson('owner');
    const end = { accountId: id, roleId, lastDay: '2026-12-31' };
    await endRole(tools, office.actor, end);
    expect(await heldBy(id, '2026-12-31')).toEqual(['owner']);
    expect(await heldBy(id, '2027-01-01')).toEqual([]);
    expect(await endRole(tools, office.actor, { ...end, lastDay: '2026-11-24' })).toEqual({
      ok: false,
      error: 'dayIsPast',
    });
  });

  it('is nobody’s to give to themselves, and an administrator’s only an administrator’s to give', async () => {
    const own = await grantRole(tools, office.actor, asSponsor(office.id));
    expect(own).toEqual({ ok: false, error: 'ownRole' });
    const { id } = await tools.aPerson('viewer');
    const higher = await grantRole(tools, office.actor, asSponsor(id, 'admin'));
    expect(higher).toEqual({ ok: false, error: 'mayNotGrant' });
    const { roleId } = second;
    const taken = await endRole(tools, office.actor, {
      ...{ accountId: second.id, roleId },
      lastDay: null,
    });
    expect(taken).toEqual({ ok: false, error: 'mayNotGrant' });
    const byOwner = await tools.aPerson('owner');
    const lower = await grantRole(tools, byOwner.actor, asSponsor(id));
    expect(lower).toEqual({ ok: false, error: 'mayNotGrant' });
  });
});

describe('an account', () => {
  it('of an administrator is not the office’s to close, and nobody closes their own', async () => {
    const byOffice = await closeAccount(tools, office.actor, first.id);
    expect(byOffice).toEqual({ ok: false, error: 'mayNotClose' });
    const own = await closeAccount(tools, office.actor, office.id);
    expect(own).toEqual({ ok: false, error: 'ownAccount' });
  });

  it('opened again has no role until one is given', async () => {
    const { id } = await tools.aPerson('owner');
    expect((await closeAccount(tools, office.actor, id)).ok).toBe(true);
    expect(await closeAccount(tools, office.actor, id)).toEqual({ ok: false, error: 'notOpen' });
    expect((await reopenAccount(tools, office.actor, id)).ok).toBe(true);
    expect(await heldBy(id)).toEqual([]);
    expect((await grantRole(tools, office.actor, asSponsor(id))).ok).toBe(true);
  });

  it('of the last administrator stays when two close each other at once, ten times over', async () => {
    for (let round = 0; round < 10; round += 1) {
      const results = await Promise.all([
        closeAccount(tools, first.actor, second.id),
        closeAccount(tools, second.actor, first.id),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results).toContainEqual({ ok: false, error: 'lastAdministrator' });
      const [left, gone] = results[0].ok ? [first, second] : [second, first];
      await reopenAccount(tools, left.actor, gone.id);
      await grantRole(tools, left.actor, {
        ...asSponsor(gone.id, 'admin'),
        organisationId: 'council',
      });
    }
  });

  it('and role of the last administrator stay when both end at once', async () => {
    const roleOf = async (accountId: string) =>
      (await listHeldRoles(owner, accountId, today))[0]?.id ?? '';
    const results = await Promise.all([
      endRole(tools, first.actor, {
        ...{ accountId: second.id, roleId: await roleOf(second.id) },
        lastDay: null,
      }),
      closeAccount(tools, second.actor, first.id),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, error: 'lastAdministrator' });
  });
});
