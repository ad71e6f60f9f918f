import { describe, expect, it } from 'vitest';
import { testDatabase } from '../builders/database.js';
import { runIdentityProvider } from '../builders/identityProvider.js';
import type { Browser } from './aBrowser.js';
import { siteAddress, strongApp } from './strongApp.js';

const { db, owner } = await testDatabase();
const provider = await runIdentityProvider({
  redirectUri: `${siteAddress}/sign-in/with/dorset-council/back`,
  emailDomains: ['people.example'],
  people: {
    checker: { email: 'checker@people.example', email_verified: true },
    unknown: { email: 'unknown@people.example', email_verified: true },
    unverified: { email: 'unverified@people.example', email_verified: false },
    elsewhere: { email: 'elsewhere@other.example', email_verified: true },
  },
});
const site = await strongApp({ db, owner }, [provider.settings]);

const made = await site.aPerson('checker');
await owner
  .updateTable('account')
  .set({ email: 'checker@people.example' })
  .where('id', '=', made.id)
  .execute();

async function toProvider(browser: Browser, next = '/workspace/personal'): Promise<string> {
  const begun = await browser.get(`/sign-in/with/dorset-council?next=${encodeURIComponent(next)}`);
  expect(begun.statusCode).toBe(303);
  return begun.headers.location ?? '';
}

/** The page that the provider sends the browser back to. */
async function comeBack(login: string, browser: Browser, next?: string): Promise<string> {
  const back = await provider.signIn(await toProvider(browser, next), login);
  return `${back.pathname}${back.search}`;
}

describe('the sign-in page', () => {
  it('offers partners’ own sign-in pages, and keeps where somebody was going', async () => {
    const { body } = await site.visitor().get('/sign-in?next=%2Fplan');
    expect(body).toContain('href="/sign-in/with/dorset-council?next=%2Fplan"');
    expect(body).toContain('Sign in with Dorset Council');
  });

  it('sends an address of a partner’s domain there, known or not, and mails no link', async () => {
    for (const email of ['checker@people.example', 'nobody@people.example']) {
      const answer = await site.visitor().post('/sign-in?next=%2Fplan', { email });
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain('<h1>Sign in with Dorset Council</h1>');
      expect(answer.body).toContain('href="/sign-in/with/dorset-council?next=%2Fplan"');
    }
    expect(site.mails).toEqual([]);
  });
});

describe('13: a partner’s provider', () => {
  it('opens what needs a second factor, and leads on to where somebody was going', async () => {
    const browser = site.visitor();
    const answer = await browser.get(await comeBack('checker', browser));
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/workspace/personal']);
    expect((await browser.get('/workspace/personal')).body).toBe('personal data');
    const session = answer.cookies.find(({ name }) => name.includes('session_token'));
    expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax' });
  });

  it.each([
    ['unknown', 'You have no account here yet'],
    ['unverified', 'did not confirm an email address'],
    ['elsewhere', 'did not confirm an email address'],
  ])('lets %s not in, and says what to do', async (login, text) => {
    const browser = site.visitor();
    const answer = await browser.get(await comeBack(login, browser));
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain(text);
    expect((await browser.get('/workspace')).statusCode).toBe(303);
  });

  it('is believed once, and only by the browser that went there', async () => {
    const browser = site.visitor();
    const back = await comeBack('checker', browser);
    const other = site.visitor();
    expect((await other.get(back)).statusCode).toBe(403);
    const key = browser.cookies.get('waymark_provider') ?? '';
    expect((await browser.get(back)).statusCode).toBe(303);
    browser.cookies.set('waymark_provider', key);
    expect((await browser.get(back)).statusCode).toBe(403);
  });

  it('is not believed with a forged state, a forged cookie, or no code', async () => {
    for (const [state, cookie] of [
      ['forged', null],
      [null, 'forged'],
    ]) {
      const browser = site.visitor();
      const back = new URL(await comeBack('checker', browser), siteAddress);
      if (state !== null && state !== undefined) back.searchParams.set('state', state);
      if (cookie !== null && cookie !== undefined) browser.cookies.set('waymark_provider', cookie);
      const answer = await browser.get(`${back.pathname}${back.search}`);
      expect(answer.statusCode).toBe(403);
    }
    const cancelled = await site
      .visitor()
      .get('/sign-in/with/dorset-council/back?error=access_denied&state=any');
    expect(cancelled.statusCode).toBe(403);
    expect(cancelled.body).toContain('did not sign you in');
  });

  it('that nobody has set up is not found', async () => {
    expect((await site.visitor().get('/sign-in/with/nobody')).statusCode).toBe(404);
  });

  it('19: leads nowhere else afterwards', async () => {
    for (const next of ['//evil.example', 'https://evil.example', '/%2Fevil.example']) {
      const browser = site.visitor();
      const answer = await browser.get(await comeBack('checker', browser, next));
      expect(answer.headers.location).toBe('/workspace');
    }
  });
});
