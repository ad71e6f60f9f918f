import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { hashToken, makeToken } from '../../src/lib/secretToken.js';
import { acceptInvitation } from '../../src/people/commands/acceptInvitation.js';
import { changeName } from '../../src/people/commands/changeName.js';
import { closeAccount, reopenAccount } from '../../src/people/commands/closeAccount.js';
import { invitePerson } from '../../src/people/commands/invitePerson.js';
import { removeExpired } from '../../src/people/commands/removeExpired.js';
import { usualRetention, type RetentionClass } from '../../src/people/model/retention.js';
import { testDatabase } from '../builders/database.js';
import { lastToken, peopleTools } from './peopleTools.js';

const { db, owner } = await testDatabase();
const tools = await peopleTools(db, owner);
const person = await tools.aPerson('viewer');
const admin = await tools.aPerson('admin');
const job = { acting: tools.acting, retention: usualRetention };
const schedule = { kind: 'schedule' } as const;

/** Runs the job at an instant; answers what it counted. */
const runAt = (instant: string) => {
  tools.clock.now = new Date(instant);
  return removeExpired(job, schedule);
};

const makers: Readonly<
  Record<Exclude<RetentionClass, 'closedAccounts'>, (at: Date) => Promise<unknown>>
> = {
  endedSessions: (at) =>
    owner
      .insertInto('session')
      .values({
        ...{ id: randomUUID(), account_id: person.id, token: makeToken() },
        ...{ expires_at: new Date('2100-01-01'), created_at: at, updated_at: at, ended_at: at },
        ...{ ip_address: null, user_agent: null },
      })
      .execute(),
  spentLinks: (at) =>
    owner
      .insertInto('sign_in_link')
      .values({
        ...{ account_id: person.id, token_hash: makeToken(), created_at: at },
        ...{ expires_at: new Date('2100-01-01'), used_at: at },
      })
      .execute(),
  verifications: (at) =>
    sql`insert into verification (id, identifier, value, expires_at, created_at, updated_at)
        values (${randomUUID()}, 'i', 'v', ${at}, ${at}, ${at})`.execute(owner),
  throttleRows: (at) =>
    owner
      .insertInto('throttle')
      .values({
        ...{ throttle_key: makeToken(), window_started_at: at },
        ...{ attempts: 1, locked_until: at },
      })
      .execute(),
  drafts: (at) =>
    owner
      .insertInto('draft')
      .values({
        ...{ account_id: person.id, form: 'form', about: makeToken() },
        ...{ fields: JSON.stringify({}), saved_at: at },
      })
      .execute(),
  pastInvitations: (at) =>
    owner
      .insertInto('invitation')
      .values({
        ...{ email: `${randomUUID()}@people.example`, role: 'viewer', priority_id: null },
        ...{ organisation_id: 'council', token_hash: makeToken(), invited_by: null },
        ...{ invited_at: at, expires_at: new Date('2100-01-01'), withdrawn_at: at },
      })
      .execute(),
  pastMails: (at) =>
    sql`insert into mail_message (template, to_address, queued_at, sent_at)
        values ('accessEnded', 'gone@people.example', ${at}, ${at})`.execute(owner),
};

const classes = Object.entries(makers).map(([each, make]) => ({
  name: each as keyof typeof makers,
  make,
}));

/** So many days after, in London, at an hour and minute there. */
function after(day: string, days: number, time: string): string {
  const date = new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000);
  const text = date.toISOString().slice(0, 10);
  const local = `${text}T${time}`;
  const isSummer = local >= '2026-03-29T01:00:00' && local < '2026-10-25T01:00:00';
  return `${local}${isSummer ? '+01:00' : 'Z'}`;
}

describe('29: retention', () => {
  for (const { name, make } of classes) {
    for (const day of ['2026-03-28', '2026-10-24']) {
      it(`29: ${name} of ${day} go on their day, whatever the clocks do`, async () => {
        const days = usualRetention[name];
        await make(new Date(after(day, 0, '23:59:59')));
        const early = await runAt(after(day, days - 1, '23:59:59'));
        expect(early[name]).toBe(0);
        const due = await runAt(after(day, days, '00:00:00'));
        expect(due[name]).toBe(1);
        expect((await runAt(after(day, days, '00:00:01')))[name]).toBe(0);
      });
    }
  }

  it('29: writes an entry with the counts by class, each time it runs', async () => {
    await makers.drafts(new Date('2026-06-01T12:00:00Z'));
    await runAt('2026-07-01T02:00:00Z');
    const entry = await owner
      .selectFrom('journal_entry')
      .select(['actor_kind', 'after'])
      .where('entry_type', '=', 'retention.done')
      .orderBy('entry_number', 'desc')
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ actor_kind: 'schedule', after: { drafts: 1, spentLinks: 0 } });
  });
});

async function everyRowAsText(): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I', table_name) as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(owner);
  const texts = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select t::text as row from ${sql.raw(name)} as t`.execute(owner);
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join('\n');
}

/** Somebody with all that can be known of them: name, address, keys, drafts, mails, invitations. */
async function aLeaver(index: number) {
  const email = `seeded.${index}@leaver.example`;
  const name = `Seeded Name-${index}`;
  await invitePerson(tools, admin.actor, {
    ...{ email, role: 'viewer', organisationId: 'council', priorityId: null },
  });
  const token = lastToken(tools.mails);
  const accepted = await acceptInvitation(tools, { token, name, requestId: 'r' });
  if (!accepted.ok) throw new Error(accepted.error);
  const { accountId } = accepted.value;
  const held = { role: 'viewer', organisationId: 'council' } as const;
  const actor = { kind: 'person', accountId, ...held } as const;
  await changeName(tools, actor, name);
  await owner
    .insertInto('access_key')
    .values({
      ...{ account_id: accountId, organisation_id: 'council', kind: 'calendar', label: name },
      ...{ key_hash: hashToken(makeToken()), created_at: tools.clock.now, expires_on: null },
    })
    .execute();
  await sql`insert into mail_message (template, to_account, to_address, queued_at)
    values ('accessEnded', ${accountId}, ${email}, now())`.execute(owner);
  await closeAccount(tools, admin.actor, accountId);
  return { accountId, email, name };
}

it('30: what takes the place of a name and an address leads back to neither', async () => {
  tools.clock.now = new Date('2026-11-25T12:00:00Z');
  const leavers = [];
  for (let index = 0; index < 10; index += 1) leavers.push(await aLeaver(index));
  const seeds = leavers.flatMap(({ email, name }) => [email, name]);
  const before = await everyRowAsText();
  expect(seeds.filter((seed) => !before.includes(seed))).toEqual([]);
  expect((await runAt('2027-11-24T23:59:59Z')).closedAccounts).toBe(0);
  expect((await runAt('2027-11-25T00:00:00Z')).closedAccounts).toBe(10);
  const later = await everyRowAsText();
  expect(seeds.filter((seed) => later.includes(seed))).toEqual([]);
  const [first] = leavers;
  const opened = await reopenAccount(tools, admin.actor, first?.accountId ?? '');
  expect(opened).toEqual({ ok: false, error: 'nameGone' });
});
