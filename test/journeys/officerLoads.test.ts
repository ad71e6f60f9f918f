import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInBrowser, testBrowser } from '../builders/browser.js';
import { servedWorkspace } from '../builders/servedWorkspace.js';
import { published } from '../import/loadingDorset.js';
import { pageFaults } from './axeFaults.js';

describeInBrowser('the whole application', async () => {
  const { open } = testBrowser();
  const site = await servedWorkspace();

  it(
    'an officer loads a file, accepts it, and finds figures and journal as they were told',
    { timeout: 120_000 },
    async () => {
      const office = await site.signIn({ role: 'office' });
      const { page, troubles, close } = await open({ viewport: { width: 1280, height: 900 } });
      await site.enter(page.context(), office.cookies());
      await page.goto(`${site.address}/workspace`);
      await page.getByRole('link', { name: 'Load figures' }).click();
      const folder = await published('2026-06-10', 999);
      const files = (await readdir(folder)).map((name) => join(folder, name));
      await page.setInputFiles('input[type=file]', files);
      await page.getByRole('button', { name: 'Send and read' }).click();
      await page.getByRole('heading', { name: 'What would change' }).waitFor({ timeout: 60_000 });
      expect(await pageFaults(page)).toEqual([]);
      await page.getByLabel('Accept: put these figures in force').check();
      await page.getByLabel('Why?').fill('Checked against the publisher’s page.');
      await page.getByRole('button', { name: 'Save the decision' }).click();
      await page.getByText(/^Accepted on .* by you, who sent the files too\.$/).waitFor();
      expect(await pageFaults(page)).toEqual([]);

      await page.getByRole('link', { name: 'Journal' }).click();
      await page.getByRole('link', { name: /^\d+$/ }).first().waitFor();
      await page.goto(`${site.address}/measures/first-time-entrants-youth-justice`);
      await page.getByText('999').first().waitFor();
      expect(troubles).toEqual([]);
      await close();
    },
  );
});
