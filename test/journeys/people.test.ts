import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, testBrowser } from '../builders/browser.js';
import { servedWorkspace } from '../builders/servedWorkspace.js';
import { layoutFaults, pageFaults } from './axeFaults.js';
import { tabTo } from './tabTo.js';

const phone = { viewport: { width: 360, height: 740 } };
const timeout = 120_000;

describeInBrowser('people of the partnership', async () => {
  const { open } = testBrowser();
  const site = await servedWorkspace();
  const { address } = site;

  async function invite(email: string): Promise<string> {
    const admin = await site.signIn({ role: 'admin' });
    const sent = await admin.post('/workspace/people/invite', {
      email,
      role: 'sponsor',
      organisation: 'dorset-police',
    });
    expect(sent.status).toBe(303);
    return site.mailedLink(email);
  }

  it.each([
    ['with its script', true],
    ['without JavaScript', false],
  ])(
    'an invited sponsor gets in, sees the tasks and signs out on a phone, %s',
    { timeout },
    async (_how, javaScriptEnabled) => {
      // Axe is a script itself.
      const faultsOf = javaScriptEnabled ? pageFaults : layoutFaults;
      const link = await invite(`sponsor-${String(javaScriptEnabled)}@police.example`);
      const { page, troubles, close } = await open({ ...phone, javaScriptEnabled });
      await page.goto(link);
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Accept and sign in' }).click();
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByLabel('Your name').fill('Sponsor, Dorset Police');
      await page.getByRole('button', { name: 'Accept and sign in' }).click();
      await page.getByRole('heading', { level: 1, name: 'My tasks' }).waitFor();
      await page.getByText('Nothing needs you today.').waitFor();
      await page.getByRole('link', { name: 'Sponsor, Dorset Police' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(`${address}/`);
      await page.goto(`${address}/workspace`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sign in');
      // The link was good for one time.
      await page.goto(link);
      await page.getByRole('heading', { name: 'This invitation no longer works' }).waitFor();
      expect(troubles.filter((trouble) => !/status of 4(10|22)\b/.test(trouble))).toEqual([]);
      await close();
    },
  );

  it(
    'a leaver is out with the next click; the administrator closes the account by keyboard alone',
    { timeout },
    async () => {
      const leaver = await site.signIn({ role: 'sponsor', organisation: 'nhs-dorset' });
      const there = await open(phone);
      await site.enter(there.page.context(), leaver.cookies());
      await there.page.goto(`${address}/workspace`);

      const admin = await site.signIn({ role: 'admin' });
      const { page, close } = await open({ viewport: { width: 1280, height: 900 } });
      await site.enter(page.context(), admin.cookies());
      await page.goto(`${address}/workspace`);
      await follow(page, 'People');
      await tabTo(page, 'Name or email address');
      await page.keyboard.type(leaver.email);
      await page.keyboard.press('Enter');
      await page.getByText('1 person', { exact: true }).waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await follow(page, 'Somebody (sponsor)');
      await page.getByRole('heading', { name: 'Somebody who leaves' }).waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await follow(page, 'Close this account');
      expect(await pageFaults(page)).toEqual([]);
      await follow(page, 'Close the account');
      await page.getByRole('heading', { name: 'Open the account again' }).waitFor();
      expect(await pageFaults(page)).toEqual([]);

      await there.page.getByRole('link', { name: 'Who may use what' }).click();
      await there.page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
      expect(new URL(there.page.url()).pathname).toBe('/sign-in');
      expect(await pageFaults(there.page)).toEqual([]);
      await there.close();
      await close();
    },
  );
});

/** Goes on by a link or a button, as somebody does who has no mouse. */
async function follow(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
}
