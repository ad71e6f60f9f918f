import { describe, expect, it } from 'vitest';
import { hashToken, makeToken } from '../../src/lib/secretToken.js';
import { closeAccount } from '../../src/people/commands/closeAccount.js';
import { invitePerson } from '../../src/people/commands/invitePerson.js';
import { useSignInLink } from '../../src/people/commands/signInLinks.js';
import { replaceLinks } from '../../src/people/store/signInLinkWrites.js';
import { testDatabase } from '../builders/database.js';
import { managingApp } from './managingApp.js';
import { lastToken } from './peopleTools.js';

const { db, owner } = await testDatabase();
const site = await managingApp(db, owner);
const admin = await site.aPerson('admin');

type Browser = Awaited<ReturnType<typeof site.signIn>>;

/** Makes a key on the account page; answers what the page shows of it. */
async function makeKey(browser: Browser, fields: Readonly<Record<string, string>>) {
  const page = await browser.post('/workspace/account/keys', fields, '/workspace/account');
  return /<code class="wm-key">([^<]+)</.exec(page.body)?.[1] ?? '';
}

const ask = (key: string) =>
  site.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${key}` } });

describe('a key', () => {
  it('says whose role and organisation it is for, and is kept as a hash only', async () => {
    const analyst = await site.aPerson('analyst');
    const key = await makeKey(await site.signIn(analyst), { kind: 'api', label: 'Spreadsheet' });
    expect((await ask(key)).json()).toEqual({
      role: 'analyst',
      organisation: { id: 'council', name: 'The council' },
      key: { label: 'Spreadsheet', expiresOn: '2027-11-25' },
    });
    const kept = JSON.stringify(await owner.selectFrom('access_key').selectAll().execute());
    expect(kept).not.toContain(key);
    expect(kept).toContain(hashToken(key));
  });

  it('that is wrong, missing or for a calendar is refused with what to send', async () => {
    const analyst = await site.aPerson('analyst');
    const calendar = await makeKey(await site.signIn(analyst), { kind: 'calendar' });
    const token = calendar.split('/').at(-1)?.replace('.ics', '') ?? '';
    for (const answer of [
      await ask(makeToken()),
      await ask(token),
      await site.app.inject({ url: '/api/v1/me' }),
    ]) {
      expect(answer.statusCode).toBe(401);
      expect(answer.headers['www-authenticate']).toBe('Bearer');
      expect(answer.json()).toMatchObject({ status: 401 });
    }
  });

  it('ends on its day, with its role, and when it is taken back', async () => {
    const analyst = await site.aPerson('analyst');
    const browser = await site.signIn(analyst);
    const day = { 'ends-day': '1', 'ends-month': '12', 'ends-year': '2026' };
    const short = await makeKey(browser, { kind: 'api', label: 'Short', ...day });
    const long = await makeKey(browser, { kind: 'api', label: 'Long' });
    expect((await ask(short)).statusCode).toBe(200);
    site.clock.now = new Date('2026-12-02T09:00:00Z');
    expect((await ask(short)).statusCode).toBe(401);
    expect((await ask(long)).statusCode).toBe(200);
    site.clock.now = new Date('2026-11-25T12:00:00Z');
    const page = (await browser.get('/workspace/account')).body;
    const ends = [...page.matchAll(/action="(\/workspace\/account\/keys\/[^"]+)"/g)];
    for (const [, action = ''] of ends) {
      expect((await browser.post(action, {}, '/workspace/account')).statusCode).toBe(303);
    }
    expect((await ask(long)).statusCode).toBe(401);
  });

  it('is good for a year at most, and for analysts and the office only', async () => {
    const analyst = await site.aPerson('analyst');
    const day = { 'ends-day': '26', 'ends-month': '11', 'ends-year': '2027' };
    const fields = { kind: 'api', label: 'Long', ...day };
    const path = '/workspace/account';
    const late = await (await site.signIn(analyst)).post(`${path}/keys`, fields, path);
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('Enter a last day that is within a year');
    const viewer = await site.signIn(await site.aPerson('viewer'), 'link');
    const refused = await viewer.post(`${path}/keys`, { kind: 'api', label: 'Mine' }, path);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Only an analyst or the office');
  });
});

describe('a calendar', () => {
  it('has the tasks with a day of its owner, and nobody’s name', async () => {
    const office = await site.aPerson('office', 'council', 'Zoë');
    const id = '0a0a0a0a-0000-4000-8000-000000000001';
    await owner
      .insertInto('task')
      .values([
        {
          ...{ kind: 'accessReview', role: 'office', about_kind: 'accessReview', about_id: id },
          ...{ created_at: site.clock.now, due_on: '2026-12-15' },
        },
        {
          ...{ kind: 'other', account_id: admin.id, about_kind: 'account', about_id: id },
          ...{ created_at: site.clock.now, due_on: '2026-12-16' },
        },
      ])
      .execute();
    const address = await makeKey(await site.signIn(office), { kind: 'calendar' });
    const answer = await site.app.inject({ url: new URL(address).pathname });
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.body).toContain('DTSTART;VALUE=DATE:20261215');
    expect(answer.body).toContain('SUMMARY:Go through the review of access');
    expect(answer.body).not.toContain('DTSTART;VALUE=DATE:20261216');
    expect(answer.body).not.toContain('Zoë');
  });
});

it('11: a leaver is refused at once in session, link, invitation, key and calendar', async () => {
  const leaver = await site.aPerson('analyst', 'police');
  const browser = await site.signIn(leaver, 'link');
  const key = await makeKey(browser, { kind: 'api', label: 'Program' });
  const calendar = new URL(await makeKey(browser, { kind: 'calendar' })).pathname;
  const linkToken = makeToken();
  const link = { accountId: leaver.id, tokenHash: hashToken(linkToken), now: site.clock.now };
  await replaceLinks(owner, { ...link, expiresAt: new Date('2026-11-25T12:15:00Z') });
  await invitePerson(site, admin.actor, {
    ...{ email: leaver.email, role: 'sponsor', organisationId: 'police', priorityId: null },
  });
  const invitation = `/invitation/${lastToken(site.mails)}`;
  expect((await browser.get('/workspace/account')).statusCode).toBe(200);
  expect((await ask(key)).statusCode).toBe(200);
  expect((await site.app.inject({ url: calendar })).statusCode).toBe(200);
  expect((await site.visitor().get(invitation)).statusCode).toBe(200);

  const asAdmin = await site.signIn(admin);
  const close = `/workspace/people/${leaver.id}/close`;
  expect((await asAdmin.post(close, {})).statusCode).toBe(303);

  expect((await browser.get('/workspace/account')).statusCode).toBe(303);
  expect((await ask(key)).statusCode).toBe(401);
  expect((await site.app.inject({ url: calendar })).statusCode).toBe(404);
  expect((await site.visitor().get(invitation)).statusCode).toBe(410);
  expect(await useSignInLink(site, linkToken, 'r')).toEqual({ ok: false, error: 'notGood' });
  const ended = await owner
    .selectFrom('role_assignment')
    .select('ends_on')
    .where('account_id', '=', leaver.id)
    .execute();
  expect(ended).toEqual([{ ends_on: '2026-11-24' }]);
});

it('11: closing twice at once closes once, and the journal says what ended', async () => {
  const leaver = await site.aPerson('owner');
  const both = await Promise.all([
    closeAccount(site, admin.actor, leaver.id),
    closeAccount(site, admin.actor, leaver.id),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const entry = await owner
    .selectFrom('journal_entry')
    .select('after')
    .where('entry_type', '=', 'account.closed')
    .where('subject_id', '=', leaver.id)
    .executeTakeFirstOrThrow();
  expect(entry.after).toMatchObject({ roles: 1, sessions: 0 });
});
