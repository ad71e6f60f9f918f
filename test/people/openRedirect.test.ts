import { describe, expect, it } from 'vitest';
import { testDatabase } from '../builders/database.js';
import { strongApp } from './strongApp.js';

const { db, owner } = await testDatabase();
const site = await strongApp({ db, owner });

const bad = [
  '//evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\\evil.example',
  '\\\\evil.example',
  '/%2Fevil.example',
  '/%5Cevil.example',
  '/%252Fevil.example',
  '%2F%2Fevil.example',
  '/\t/evil.example',
  '/..//evil.example',
];

describe('where somebody goes after signing in', () => {
  it.each(bad)('19: is the workspace and not %s', async (next) => {
    const query = `?next=${encodeURIComponent(next)}`;
    const person = await site.aPerson('sponsor');
    const browser = site.visitor();
    const page = await browser.get(`/sign-in${query}`);
    expect(page.body).not.toContain('evil');
    await browser.post(`/sign-in${query}`, { email: person.email });
    const mail = site.mails.at(-1);
    if (mail?.template !== 'signInLink') throw new Error('no link was mailed');
    expect(mail.fields.url).not.toContain('evil');
    const { pathname } = new URL(mail.fields.url);
    const answer = await browser.post(`${pathname}${query}`);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/workspace']);
    for (const path of ['/sign-in/second-factor', '/sign-in/second-factor/codes']) {
      const asked = await browser.get(`${path}${query}`);
      expect(asked.headers.location ?? '').not.toContain('evil');
      expect(asked.body).not.toContain('evil');
    }
  });

  it('19: is a page of ours that was asked for, with its query', async () => {
    const person = await site.aPerson('sponsor');
    const browser = site.visitor();
    await browser.post('/sign-in?next=%2Fworkspace%3Fa%3D1', { email: person.email });
    const mail = site.mails.at(-1);
    if (mail?.template !== 'signInLink') throw new Error('no link was mailed');
    const url = new URL(mail.fields.url);
    const answer = await browser.post(`${url.pathname}${url.search}`);
    expect(answer.headers.location).toBe('/workspace?a=1');
  });
});
