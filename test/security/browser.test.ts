import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser, testBrowser } from '../builders/browser.js';
import { workspaceSite } from '../builders/workspaceSite.js';

const publicPages = ['/', '/measures', '/areas', '/search?q=care', '/about/privacy', '/sign-in'];
const workPages = [
  '/workspace',
  '/workspace/access',
  '/workspace/account',
  '/workspace/people',
  '/workspace/imports',
  '/workspace/plan',
  '/workspace/journal',
];

describeInBrowser('a real browser', async () => {
  const site = await workspaceSite();
  const browser = testBrowser();
  let address = '';
  beforeAll(async () => {
    address = await site.app.listen({ host: '127.0.0.1', port: 0 });
  });

  async function look(paths: readonly string[], cookie: string) {
    const { page, troubles, close } = await browser.open();
    const cookiesGiven =
      cookie === '' ? [] : cookie.split('; ').map((each) => each.split(/=(.*)/s));
    await page
      .context()
      .addCookies(cookiesGiven.map(([name = '', value = '']) => ({ name, value, url: address })));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of paths) {
      await page.goto(`${address}${path}`, { waitUntil: 'load' });
      expect(new URL(page.url()).pathname).toBe(new URL(path, address).pathname);
    }
    const cookies = await page.context().cookies();
    await close();
    return { asked, troubles, cookies };
  }

  it('24: is sent nowhere but to this site, by public pages and by the workspace', async () => {
    const office = await site.signIn({ role: 'office' });
    for (const [paths, cookie] of [
      [publicPages, ''],
      [workPages, office.cookies()],
    ] as const) {
      const { asked } = await look(paths, cookie);
      expect(asked.length).toBeGreaterThan(paths.length);
      expect(asked.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
    }
  });

  it('20: finds nothing that the content policy has to refuse', async () => {
    const office = await site.signIn({ role: 'office' });
    expect((await look(publicPages, '')).troubles).toEqual([]);
    expect((await look(workPages, office.cookies())).troubles).toEqual([]);
  });

  it('is given no cookie by the plan, and one for the form by the page to sign in', async () => {
    expect((await look(publicPages.slice(0, -1), '')).cookies).toEqual([]);
    const { cookies } = await look(['/sign-in'], '');
    expect(cookies.map(({ name, httpOnly }) => [name, httpOnly])).toEqual([['waymark_form', true]]);
  });
});
