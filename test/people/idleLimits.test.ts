import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '../../src/people/model/role.js';
import type { SignInMethod } from '../../src/people/model/signedIn.js';
import { testDatabase } from '../builders/database.js';
import { aBrowser } from './aBrowser.js';
import { noon } from './peopleTools.js';
import { strongApp } from './strongApp.js';

const { db, owner } = await testDatabase();
const site = await strongApp({ db, owner });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (minutes: number) => vi.setSystemTime(new Date(Date.now() + minutes * 60_000));

async function signedIn(accountId: string, method: SignInMethod = 'secondFactor') {
  const browser = aBrowser(site.app);
  const { cookies } = await site.sessions.open(accountId, method);
  for (const line of cookies) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
    browser.cookies.set(name, value);
  }
  return browser;
}

const as = async (role: Role) => signedIn((await site.aPerson(role)).id);
const token = (body: string) => /name="_token" value="([^"]+)"/.exec(body)?.[1] ?? '';
const isIn = async (browser: Awaited<ReturnType<typeof signedIn>>) =>
  (await browser.get('/workspace')).statusCode === 200;

describe('a session', () => {
  it('18: ends after 30 idle minutes where personal data can be seen', async () => {
    const browser = await as('checker');
    pass(29);
    expect(await isIn(browser)).toBe(true);
    pass(29);
    expect(await isIn(browser)).toBe(true);
    pass(30);
    expect(await isIn(browser)).toBe(false);
  });

  it('18: ends after 4 idle hours elsewhere', async () => {
    const browser = await as('sponsor');
    pass(239);
    expect(await isIn(browser)).toBe(true);
    pass(240);
    expect(await isIn(browser)).toBe(false);
  });

  it('18: ends 12 hours after signing in, however busy', async () => {
    const browser = await as('checker');
    for (let count = 1; count < 36; count += 1) {
      pass(20);
      expect(await isIn(browser)).toBe(true);
    }
    pass(20);
    expect(await isIn(browser)).toBe(false);
  });

  it('18: is said on each page to end, with a way to stay', async () => {
    const browser = await as('checker');
    const page = await browser.get('/sign-in/second-factor/change');
    expect(page.body).toContain('you will be signed out at 12:30pm');
    expect(page.body).toContain('data-ends="2026-11-25T12:30:00.000Z"');
    pass(26);
    const stayed = await browser.postWith('/workspace/stay', { _token: token(page.body) });
    expect(stayed.statusCode).toBe(303);
    pass(26);
    expect(await isIn(browser)).toBe(true);
  });
});

describe('what was typed', () => {
  const reason = 'The phone was lost on the bus';

  async function aReset() {
    const admin = await site.aPerson('admin');
    const path = `/workspace/people/${(await site.aPerson('checker')).id}/second-factor`;
    const browser = await signedIn(admin.id);
    const page = await browser.get(path);
    return { admin, path, browser, fields: { reason, _token: token(page.body) } };
  }

  it('18: is kept when it is sent too late, and shown again after signing in', async () => {
    const { admin, path, browser, fields } = await aReset();
    pass(31);
    const late = await browser.postWith(path, fields);
    expect(late.statusCode).toBe(303);
    expect(late.headers.location).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
    const again = await signedIn(admin.id);
    const page = await again.get(path);
    expect(page.body).toContain(reason);
    expect(page.body).toContain('We kept what you typed at 12:31pm on 25 November 2026.');
    // Nothing was done with it, and the old session stays ended.
    expect(page.statusCode).toBe(200);
    expect((await browser.postWith(path, fields)).headers.location).toBe('/sign-in');
  });

  it('is not kept for a session that was ended, a forged form, or another account', async () => {
    const { admin, path, browser, fields } = await aReset();
    pass(31);
    const forged = await browser.postWith(path, { ...fields, _token: 'made up' });
    expect(forged.statusCode).toBe(403);
    const ended = await aReset();
    const known = await site.sessions.find({
      cookie: [...ended.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    });
    await site.sessions.end(known?.sessionId ?? '');
    await ended.browser.postWith(ended.path, ended.fields);
    for (const [accountId, form] of [
      [admin.id, path],
      [ended.admin.id, ended.path],
    ] as const) {
      expect(await site.pages.dependencies.drafts.find({ accountId, form })).toBeUndefined();
    }
  });

  it('is kept while typing, by its owner alone, and without tokens', async () => {
    const { admin, path, browser, fields } = await aReset();
    const saved = await browser.postWith('/workspace/drafts', { ...fields, _form: path });
    expect(saved.statusCode).toBe(204);
    const { drafts } = site.pages.dependencies;
    const kept = await drafts.find({ accountId: admin.id, form: path });
    expect(kept?.fields).toEqual({ reason });
    const other = await site.aPerson('admin');
    expect(await drafts.find({ accountId: other.id, form: path })).toBeUndefined();
    expect((await browser.get(path)).body).toContain(reason);
    await drafts.drop({ accountId: admin.id, form: path });
    expect((await browser.get(path)).body).not.toContain(reason);
  });

  it('4: is hidden by the database from everybody but its owner', async () => {
    const { admin, path } = await aReset();
    const { drafts } = site.pages.dependencies;
    await drafts.keep({ accountId: admin.id, form: path }, { reason });
    const seen = await site.acting.read({ kind: 'schedule' }, (read) =>
      read.selectFrom('draft').selectAll().execute(),
    );
    expect(seen).toEqual([]);
  });
});
