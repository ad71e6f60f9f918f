import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testDatabase } from '../builders/database.js';
import type { Browser } from './aBrowser.js';
import { noon, type MadePerson } from './peopleTools.js';
import { authenticatorOf, strongApp } from './strongApp.js';

const { db, owner } = await testDatabase();
const site = await strongApp({ db, owner });
const password = 'copper lantern ferry';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (minutes: number) => vi.setSystemTime(new Date(Date.now() + minutes * 60_000));

/** Signs in by the link that is mailed. */
async function byLink(person: MadePerson, next = '/workspace'): Promise<Browser> {
  const browser = site.visitor();
  await browser.post(`/sign-in?next=${encodeURIComponent(next)}`, { email: person.email });
  const mail = site.mails.at(-1);
  if (mail?.template !== 'signInLink') throw new Error('no link was mailed');
  const url = new URL(mail.fields.url);
  const answer = await browser.post(`${url.pathname}${url.search}`);
  expect(answer.statusCode).toBe(303);
  return browser;
}

/** Sets up password and app; answers the app and the backup codes. */
async function setUp(browser: Browser, next = '/workspace/personal') {
  const query = `?next=${encodeURIComponent(next)}`;
  await browser.post(`/sign-in/second-factor/begin${query}`, {}, `/sign-in/second-factor${query}`);
  const page = await browser.get(`/sign-in/second-factor/set-up${query}`);
  const code = authenticatorOf(/class="wm-key">([^<]+)</.exec(page.body)?.[1] ?? '');
  const done = await browser.post(`/sign-in/second-factor/set-up${query}`, {
    password,
    code: code(),
  });
  expect(done.headers.location).toBe(`/sign-in/second-factor/codes${query}`);
  const codes = await browser.get(done.headers.location ?? '');
  const backupCodes = [...codes.body.matchAll(/<code>([^<]+)<\/code>/g)].map((found) => found[1]);
  return { code, backupCodes: backupCodes.map((each) => each ?? '') };
}

const codePage = '/sign-in/second-factor?next=%2Fworkspace%2Fpersonal';

describe('a page with personal data', () => {
  it('13: is refused to a session from a link alone, and opens after a second factor', async () => {
    const checker = await site.aPerson('checker');
    const browser = await byLink(checker);
    expect((await browser.get('/workspace')).body).toBe('the workspace');
    const refused = await browser.get('/workspace/personal');
    expect([refused.statusCode, refused.headers.location]).toEqual([303, codePage]);
    const { backupCodes } = await setUp(browser);
    expect(backupCodes).toHaveLength(10);
    expect((await browser.get('/workspace/personal')).body).toBe('personal data');
    // Signed in by a link once more, the app has to be asked again.
    const later = await byLink(checker);
    expect((await later.get('/workspace/personal')).statusCode).toBe(303);
  });

  it('13: is refused to another role, second factor or not', async () => {
    const browser = await byLink(await site.aPerson('sponsor'));
    expect((await browser.get('/workspace/personal')).statusCode).toBe(403);
    await setUp(browser);
    expect((await browser.get('/workspace/personal')).statusCode).toBe(403);
  });

  it('opens with password and code, in a new session that replaces the old one', async () => {
    const checker = await site.aPerson('checker');
    const { code } = await setUp(await byLink(checker));
    pass(1);
    const browser = await byLink(checker);
    const before = new Map(browser.cookies);
    const page = await browser.get(codePage);
    expect(page.body).toContain('<h1>Confirm that it is you</h1>');
    const answer = await browser.post(codePage, { password, code: code() });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/workspace/personal']);
    expect((await browser.get('/workspace/personal')).body).toBe('personal data');
    const planted = site.visitor();
    for (const [name, value] of before) planted.cookies.set(name, value);
    expect((await planted.get('/workspace')).statusCode).toBe(303);
  });

  it('does not open with a wrong code; the page says what to do and which field', async () => {
    const checker = await site.aPerson('checker');
    await setUp(await byLink(checker));
    const browser = await byLink(checker);
    const answer = await browser.post(codePage, { password, code: '000000' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('<title>Error: Confirm that it is you');
    expect(answer.body).toContain('href="#password"');
    expect(answer.body).not.toContain(password);
    expect((await browser.get('/workspace/personal')).statusCode).toBe(303);
  });

  it('17: is shut for 15 minutes by five wrong codes, even to the right one', async () => {
    const checker = await site.aPerson('checker');
    const { code } = await setUp(await byLink(checker));
    pass(1);
    const browser = await byLink(checker);
    for (let count = 1; count <= 5; count += 1) {
      await browser.post(codePage, { password, code: '000000' });
    }
    const sixth = await browser.post(codePage, { password, code: code() });
    expect(sixth.statusCode).toBe(422);
    expect(sixth.body).toContain('Wait 15 minutes, then try again');
    pass(15);
    expect((await browser.post(codePage, { password, code: code() })).statusCode).toBe(303);
  });
});

describe('setting up a second factor', () => {
  it('shows the key as a picture and as text, kept by no cache', async () => {
    const browser = await byLink(await site.aPerson('checker'));
    expect((await browser.get('/sign-in/second-factor/picture.svg')).statusCode).toBe(404);
    await browser.post('/sign-in/second-factor/begin', {}, '/sign-in/second-factor');
    const page = await browser.get('/sign-in/second-factor/set-up');
    expect(page.body).toContain('src="/sign-in/second-factor/picture.svg"');
    expect(page.body).not.toMatch(/ style=/);
    const picture = await browser.get('/sign-in/second-factor/picture.svg');
    expect(picture.headers['content-type']).toContain('image/svg+xml');
    expect(picture.headers['cache-control']).toBe('no-store');
    expect(picture.body).not.toMatch(/style|script/);
  });

  it('refuses a weak password and says why beside the field', async () => {
    const browser = await byLink(await site.aPerson('checker'));
    await browser.post('/sign-in/second-factor/begin', {}, '/sign-in/second-factor');
    const answer = await browser.post('/sign-in/second-factor/set-up', {
      password: 'password1234',
      code: '123456',
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('harder to guess');
    expect(answer.body).toContain('href="#password"');
  });

  it('shows the backup codes until they are kept, and in that session only', async () => {
    const checker = await site.aPerson('checker');
    const browser = await byLink(checker);
    const { backupCodes } = await setUp(browser);
    const file = await browser.get('/sign-in/second-factor/codes.txt');
    expect(file.headers['content-disposition']).toContain('attachment');
    for (const each of backupCodes) expect(file.body).toContain(each);
    const other = await byLink(checker);
    expect((await other.get('/sign-in/second-factor/codes')).statusCode).toBe(303);
    const kept = await browser.post('/sign-in/second-factor/codes?next=%2Fworkspace');
    expect(kept.headers.location).toBe('/workspace');
    expect((await browser.get('/sign-in/second-factor/codes.txt')).statusCode).toBe(404);
    // Each works once.
    const backup = { password, code: backupCodes[0] ?? '', kind: 'backup' };
    expect((await other.post(codePage, backup)).statusCode).toBe(303);
    const third = await byLink(checker);
    expect((await third.post(codePage, backup)).statusCode).toBe(422);
  });

  it('can be changed with the old password and code', async () => {
    const checker = await site.aPerson('checker');
    const browser = await byLink(checker);
    const { code } = await setUp(browser);
    pass(1);
    const path = '/sign-in/second-factor/change';
    expect((await browser.post(path, { password, code: '000000' })).statusCode).toBe(422);
    const changed = await browser.post(path, { password, code: code() });
    expect(changed.statusCode).toBe(303);
    expect((await browser.get('/workspace/personal')).statusCode).toBe(303);
    await setUp(browser);
    expect((await browser.get('/workspace/personal')).body).toBe('personal data');
  });

  it('can be reset by an administrator with a reason, who tells the person by mail', async () => {
    const checker = await site.aPerson('checker');
    const there = await byLink(checker);
    await setUp(there);
    const admin = await byLink(await site.aPerson('admin'));
    await setUp(admin);
    const path = `/workspace/people/${checker.id}/second-factor`;
    expect((await admin.post(path, { reason: '' })).statusCode).toBe(422);
    const reset = await admin.post(path, { reason: 'The phone was lost' });
    expect(reset.headers.location).toBe(`/workspace/people/${checker.id}`);
    expect(site.mails.at(-1)?.template).toBe('secondFactorReset');
    expect((await there.get('/workspace')).statusCode).toBe(303);
    expect((await there.get(path)).statusCode).toBe(303);
  });
});

describe('signing in with a password', () => {
  const path = '/sign-in/password?next=%2Fworkspace%2Fpersonal';

  it('takes address, password and code in one go', async () => {
    const checker = await site.aPerson('checker');
    const { code } = await setUp(await byLink(checker));
    pass(1);
    const browser = site.visitor();
    const answer = await browser.post(path, { email: checker.email, password, code: code() });
    expect(answer.headers.location).toBe('/workspace/personal');
    expect((await browser.get('/workspace/personal')).body).toBe('personal data');
  });

  it('16: answers an address that nobody has as it answers a wrong password', async () => {
    const checker = await site.aPerson('checker');
    await setUp(await byLink(checker));
    const pageFor = async (email: string) => {
      const browser = site.visitor();
      const texts = [];
      for (let count = 1; count <= 6; count += 1) {
        const { statusCode, body } = await browser.post(path, { email, password: 'no', code: '1' });
        const plain = body.replaceAll(email, 'ADDRESS').replace(/value="[^"]*"/g, '');
        texts.push(`${statusCode} ${plain}`);
      }
      return texts;
    };
    const [known, unknown] = [
      await pageFor(checker.email),
      await pageFor(`${'0'.repeat(8)}${checker.email.slice(8)}`),
    ];
    expect(unknown).toEqual(known);
  });
});
