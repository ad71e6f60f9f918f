import { expect, it } from 'vitest';
import { downloadJournal, viewJournal } from '../../src/journal/commands/viewJournal.js';
import type { JournalFilter } from '../../src/journal/model/journalFilter.js';
import { changeName } from '../../src/people/commands/changeName.js';
import { closeAccount } from '../../src/people/commands/closeAccount.js';
import { grantRole } from '../../src/people/commands/grantRole.js';
import { invitePerson } from '../../src/people/commands/invitePerson.js';
import { viewPeople, viewPerson } from '../../src/people/commands/viewPeople.js';
import type { Actor } from '../../src/people/model/actor.js';
import { testDatabase } from '../builders/database.js';
import { peopleTools, type MadePerson } from '../people/peopleTools.js';

const { db, owner } = await testDatabase();
const tools = await peopleTools(db, owner);
const { acting } = tools;
const journal = { acting, clock: () => tools.clock.now };
const admin = await tools.aPerson('admin');
const office = await tools.aPerson('office');
const sponsor = await tools.aPerson('sponsor', 'police');

const noFilter: JournalFilter = {
  ...{ type: null, about: '', organisationId: null },
  ...{ role: null, from: null, to: null },
};
const everybody = { q: '', organisationId: null, role: null };

/** One thing done by somebody, and the entry it has to leave. */
interface Step {
  readonly by: Actor;
  readonly type: string;
  readonly subjectId?: string;
  readonly reason?: string;
  readonly run: () => Promise<unknown>;
}

/** Reads and writes around one person, from their invitation to the end of their account. */
function stepsAround(person: MadePerson, index: number): readonly Step[] {
  const [byOffice, byAdmin] = [office.actor, admin.actor];
  const { id } = person;
  const post = { role: 'contributor', organisationId: 'police', priorityId: null } as const;
  const email = `new-${index}@police.example`;
  const reason = `The publisher took table ${index} back.`;
  const withdrawn = { type: 'release.withdrawn', subject: { kind: 'release', id: `r-${index}` } };
  return [
    {
      by: byOffice,
      type: 'invitation.sent',
      run: () => invitePerson(tools, byOffice, { ...post, email }),
    },
    { by: byOffice, type: 'people.viewed', run: () => viewPeople(tools, byOffice, everybody) },
    {
      by: sponsor.actor,
      type: 'people.viewed',
      run: () => viewPeople(tools, sponsor.actor, everybody),
    },
    {
      by: byOffice,
      type: 'people.viewed',
      subjectId: id,
      run: () => viewPerson(tools, byOffice, id),
    },
    {
      by: byOffice,
      type: 'roleAssignment.granted',
      run: () =>
        grantRole(tools, byOffice, { ...post, accountId: id, startsOn: null, endsOn: null }),
    },
    {
      by: person.actor,
      type: 'account.renamed',
      subjectId: id,
      run: () => changeName(tools, person.actor, 'Seeded Secretname'),
    },
    {
      by: byAdmin,
      type: 'release.withdrawn',
      subjectId: `r-${index}`,
      reason,
      run: () => acting.change(byAdmin, ({ record }) => record({ ...withdrawn, reason })),
    },
    {
      by: byOffice,
      type: 'journal.viewed',
      run: () =>
        viewJournal(journal, byOffice, { filter: noFilter, page: { before: null, most: 50 } }),
    },
    {
      by: byAdmin,
      type: 'journal.downloaded',
      run: () => downloadJournal(journal, byAdmin, { filter: noFilter, most: 10 }),
    },
    {
      by: byAdmin,
      type: 'account.closed',
      subjectId: id,
      run: () => closeAccount(tools, byAdmin, id),
    },
  ];
}

const listRows = () =>
  owner.selectFrom('journal_entry').selectAll().orderBy('entry_number').execute();

it('26: 50 reads and writes leave 50 entries with who, for whom, what, and why where it must be said', async () => {
  const steps: Step[] = [];
  for (let index = 0; index < 5; index += 1) {
    steps.push(...stepsAround(await tools.aPerson('viewer', 'police'), index));
  }
  expect(steps).toHaveLength(50);
  const before = (await listRows()).length;
  for (const { run, type } of steps) expect(await run(), type).not.toMatchObject({ ok: false });
  const rows = (await listRows()).slice(before);
  expect(rows).toHaveLength(50);
  for (const [index, { by, type, subjectId, reason }] of steps.entries()) {
    const who = by.kind === 'person' ? by : null;
    expect(rows[index]).toMatchObject({
      actor_kind: 'person',
      account_id: who?.accountId,
      role: who?.role,
      organisation_id: who?.organisationId,
      entry_type: type,
      reason: reason ?? null,
      ...(subjectId === undefined ? {} : { subject_id: subjectId }),
    });
  }
  expect(JSON.stringify(rows)).not.toMatch(/Secretname|@police|@people/);
});

it('26: what has to say why is not done without it', async () => {
  const before = (await listRows()).length;
  for (const reason of ['', '  ']) {
    const silent = acting.change(admin.actor, async ({ db: transaction, record }) => {
      await transaction
        .updateTable('account')
        .set({ display_name: 'Changed' })
        .where('id', '=', office.id)
        .execute();
      await record({ type: 'plan.amended', subject: { kind: 'plan', id: 'p' }, reason });
    });
    await expect(silent).rejects.toThrow('has to say why');
  }
  expect(await listRows()).toHaveLength(before);
  const account = await owner
    .selectFrom('account')
    .select('display_name')
    .where('id', '=', office.id)
    .executeTakeFirstOrThrow();
  expect(account.display_name).toBe('Somebody');
});

it('26: a change that records nothing, or that is refused, leaves nothing behind', async () => {
  const before = (await listRows()).length;
  await expect(acting.change(admin.actor, () => Promise.resolve())).rejects.toThrow('no entry');
  const refused = await acting.change(admin.actor, async ({ record }) => {
    await record({ type: 'seat.changed', subject: { kind: 'seat', id: '1' } });
    return { ok: false, error: 'no' };
  });
  expect(refused.ok).toBe(false);
  expect(await listRows()).toHaveLength(before);
});
