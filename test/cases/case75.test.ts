import { describe, expect, it } from 'vitest';
import { hashToken } from '../../src/lib/secretToken.js';
import { signInLinkPath, signInPath } from '../../src/paths/people.js';
import { workspaceSite } from '../builders/workspaceSite.js';

const site = await workspaceSite();

/** Somebody who has asked for no link yet: of one address few are sent. */
async function somebody(): Promise<string> {
  return (await site.signIn({ role: 'sponsor' })).email;
}

/** The token of the mail that asking for a link sends. */
async function newToken(asking?: string): Promise<string> {
  const email = asking ?? (await somebody());
  await site.visitor().post(signInPath(), { email });
  const [mail] = (await site.mails()).slice(-1);
  expect(mail).toMatchObject({ template: 'signInLink', to: email });
  return /link\/([\w-]+)/.exec(mail?.fields['url'] ?? '')?.[1] ?? '';
}

const sessionCookie = /session_token/;

describe('case 75: the mail scanner opens the link before the person does', () => {
  it('14: links survive scanners, work once by their button, and then no more', async () => {
    const path = signInLinkPath(await newToken());
    const head = await site.app.inject({ method: 'HEAD', url: path });
    expect([200, 204]).toContain(head.statusCode);
    expect(String(head.headers['set-cookie'])).not.toMatch(sessionCookie);
    for (let visit = 0; visit < 3; visit += 1) {
      const page = await site.visitor().get(path);
      expect(page.status).toBe(200);
      expect(page.body.textContent).toContain('Press the button to sign in');
      expect(String(page.headers['set-cookie'])).not.toMatch(sessionCookie);
    }
    const person = site.visitor();
    const signedIn = await person.post(path);
    expect([signedIn.status, signedIn.location]).toEqual([303, '/workspace']);
    expect(String(signedIn.headers['set-cookie'])).toMatch(sessionCookie);
    const again = await site.visitor().post(path);
    expect(again.status).toBe(403);
    const late = await site.visitor().get(path);
    expect(late.status).toBe(410);
    expect(late.body.textContent).toContain('Ask for a new link');
  });

  it('a second press of the button is refused, and no second session opens', async () => {
    const path = signInLinkPath(await newToken());
    const person = site.visitor();
    const [first, second] = [await person.get(path), site.visitor()];
    expect(first.status).toBe(200);
    await second.get(path);
    const signedIn = await person.post(path);
    expect(signedIn.status).toBe(303);
    const pressed = await second.post(path, {}, signInPath());
    expect(pressed.status).toBe(410);
    expect(String(pressed.headers['set-cookie'])).not.toMatch(sessionCookie);
  });

  it('15: asking for a new link ends the one before', async () => {
    const email = await somebody();
    const [older, newer] = [await newToken(email), await newToken(email)];
    expect((await site.visitor().get(signInLinkPath(older))).status).toBe(410);
    expect((await site.visitor().get(signInLinkPath(newer))).status).toBe(200);
  });

  it('a link is good for 15 minutes', async () => {
    const email = await somebody();
    const token = await newToken(email);
    const { created_at: from, expires_at: to } = await linkOf(token);
    expect(to.getTime() - from.getTime()).toBe(15 * 60_000);
    await site.owner
      .updateTable('sign_in_link')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('token_hash', '=', hashToken(token))
      .execute();
    const answer = await site.visitor().get(signInLinkPath(token));
    expect(answer.status).toBe(410);
    expect(answer.text).not.toContain(email);
  });

  it('the page of a link loads nothing that posts by itself and tells nobody its address', async () => {
    const page = await site.visitor().get(signInLinkPath(await newToken()));
    expect(page.document.querySelectorAll('script')).toHaveLength(0);
    expect(page.headers['referrer-policy']).toBe('no-referrer');
  });

  it('known and unknown addresses are told the same', async () => {
    const known = await site.visitor().post(signInPath(), { email: await somebody() });
    const unknown = await site.visitor().post(signInPath(), { email: 'nobody@partner.example' });
    const shape = ({ status, location }: typeof known) => ({ status, location });
    expect(shape(unknown)).toEqual(shape(known));
  });

  it('only a hash of a token is kept', async () => {
    const token = await newToken();
    const rows = await site.owner.selectFrom('sign_in_link').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

async function linkOf(token: string) {
  return site.owner
    .selectFrom('sign_in_link')
    .select(['created_at', 'expires_at'])
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirstOrThrow();
}
