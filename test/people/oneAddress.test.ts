import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testDatabase } from '../builders/database.js';
import { noon } from './peopleTools.js';
import { strongApp } from './strongApp.js';

const { db, owner } = await testDatabase();
const site = await strongApp({ db, owner });
const council = '198.51.100.7';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.setSystemTime(new Date(Date.now() + seconds * 1_000));

async function signsIn(email: string): Promise<number> {
  const browser = site.visitor(council);
  await browser.post('/sign-in', { email });
  const mail = site.mails.at(-1);
  if (mail?.template !== 'signInLink' || mail.to.address !== email) return 0;
  return (await browser.post(new URL(mail.fields.url).pathname)).statusCode;
}

describe('a whole council behind one address', () => {
  it('17: signs in, 200 people in four minutes, while one of them is locked out', async () => {
    const bad = await site.aPerson('checker');
    const guess = { email: bad.email, password: 'a wrong password', code: '000000' };
    for (let count = 1; count <= 6; count += 1) {
      const answer = await site.visitor(council).post('/sign-in/password', guess);
      if (count === 6) expect(answer.body).toContain('Wait 15 minutes');
    }
    const statuses = new Set<number>();
    for (let count = 1; count <= 200; count += 1) {
      const { email } = await site.aPerson('sponsor');
      statuses.add(await signsIn(email));
      pass(1.2);
    }
    expect([...statuses]).toEqual([303]);
    // The one who is locked out at that form comes in by a link.
    expect(await signsIn(bad.email)).toBe(303);
  }, 180_000);

  it('17: is asked to wait at the 101st post of one form in a minute, and told how long', async () => {
    const browser = site.visitor('198.51.100.9');
    const page = await browser.get('/sign-in');
    const token = /name="_token" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const ask = () => browser.postWith('/sign-in', { email: 'not an address', _token: token });
    for (let count = 1; count <= 100; count += 1) expect((await ask()).statusCode).toBe(422);
    const refused = await ask();
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['retry-after']).toBe('60');
    expect(refused.body).toContain('Please wait a moment');
    expect((await browser.get('/sign-in')).statusCode).toBe(200);
    pass(60);
    expect((await ask()).statusCode).toBe(422);
  });
});
