import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, testBrowser } from '../builders/browser.js';
import { importSite } from '../builders/importSite.js';
import { loadingDorset, published } from '../import/loadingDorset.js';

describeInBrowser('an officer who loads figures', async () => {
  const { open } = testBrowser();
  const { loading, officer, owner } = await loadingDorset();
  const site = await importSite(loading.deciding);
  site.as(officer);
  const address = await site.app.listen({ host: '127.0.0.1', port: 0 });
  const cookie = { name: 'who', value: officer.accountId, url: address };

  /** The files of the extract as published on a day. */
  async function filesOf(day: string, rate: number): Promise<string[]> {
    const folder = await published(day, rate);
    return (await readdir(folder)).map((name) => join(folder, name));
  }

  test(
    'sends the files, sees what they would change, accepts them, and takes them back',
    { timeout: 120_000 },
    async () => {
      const { page, troubles, close } = await open({ viewport: { width: 1280, height: 900 } });
      await page.context().addCookies([cookie]);
      await page.goto(`${address}/workspace/imports`);
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Send and read' }).click();
      await page.getByRole('link', { name: /^Choose the files/ }).click();
      expect(await faultsOf(page)).toEqual([]);
      await page.setInputFiles('input[type=file]', await filesOf('2026-06-10', 999));
      await page.getByRole('button', { name: 'Send and read' }).click();
      // The page says how far it is, and is fetched anew by its script once that is done.
      await page.getByRole('heading', { name: 'What would change' }).waitFor();
      await page.getByRole('table', { name: 'Each thing that we would say otherwise' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Save the decision' }).click();
      await page.getByRole('link', { name: 'Say why you decided this' }).click();
      await page.keyboard.type('Checked against the publisher’s page.');
      await page.getByLabel('Accept: put these figures in force').check();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Save the decision' }).click();
      await page.getByText(/^Accepted on .* by you, who sent the files too\.$/).waitFor();
      await page.getByRole('link', { name: 'All figures' }).click();
      await page.getByRole('link', { name: /^Withdraw .* 10 June 2026$/ }).click();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByLabel('Why do you withdraw it?').fill('Only tried.');
      await page.getByRole('button', { name: 'Withdraw these figures' }).click();
      await page.getByText(/Withdrawn on .*: Only tried\./).waitFor();
      const meant = troubles.filter((trouble) => /\b422\b/.test(trouble));
      expect(troubles).toEqual(meant);
      await close();
    },
  );

  test(
    'does the same on a phone, without a script and by keyboard alone',
    { timeout: 120_000 },
    async () => {
      const phone = { viewport: { width: 320, height: 700 }, javaScriptEnabled: false };
      const { page, close } = await open(phone);
      await page.context().addCookies([cookie]);
      await page.goto(`${address}/workspace/imports`);
      await page.setInputFiles('input[type=file]', await filesOf('2026-06-11', 998));
      await pressOn(page, 'Send and read');
      // No script fetches the page anew: it asks the browser to.
      await page.getByRole('heading', { name: 'What would change' }).waitFor({ timeout: 60_000 });
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(320);
      await page.getByLabel('Accept: put these figures in force').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Checked.');
      await pressOn(page, 'Save the decision');
      await page.getByText(/^Accepted on /).waitFor();
      const { as_at } = await owner
        .selectFrom('source_release')
        .select('as_at')
        .where('withdrawn_at', 'is', null)
        .orderBy('as_at', 'desc')
        .executeTakeFirstOrThrow();
      expect(as_at).toBe('2026-06-11');
      await close();
    },
  );
});

async function pressOn(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).focus();
  await page.keyboard.press('Enter');
}

/** What axe finds, and whether the page has to be scrolled sideways, wide and narrow. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    faults.push(
      ...violations.map(({ id, nodes }) => `${width} ${id} ${nodes[0]?.html.slice(0, 200) ?? ''}`),
    );
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scroll > width) faults.push(`${page.url()} is ${scroll} px wide`);
  }
  return faults;
}
