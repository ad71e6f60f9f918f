import { expect, it } from 'vitest';
import { describeInBrowser, testBrowser, type OpenPage } from '../builders/browser.js';
import { servedWorkspace } from '../builders/servedWorkspace.js';
import { pageFaults } from './axeFaults.js';
import { makeWorkspace } from './madeWorkspace.js';
import type { PageKind } from './pageKind.js';
import { workspacePageKinds } from './workspacePageKinds.js';

describeInBrowser('every page of the workspace, in each of its states', async () => {
  const { open } = testBrowser();
  const site = await servedWorkspace();
  const made = await makeWorkspace(site);

  async function enterAs(as: PageKind['as']): Promise<OpenPage> {
    const opened = await open();
    if (as !== 'visitor') await site.enter(opened.page.context(), made[as].cookies());
    return opened;
  }

  it.each(['visitor', 'newcomer', 'sponsor', 'office', 'admin'] as const)(
    '20, 24, 55: passes axe, fits a phone and keeps to the content policy and to this site, for the %s',
    { timeout: 400_000 },
    async (as) => {
      const { page, troubles, close } = await enterAs(as);
      const faults: string[] = [];
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(`${site.address}/`)) elsewhere.push(request.url());
      });
      for (const { name, open: reach, shows } of workspacePageKinds.filter(
        (each) => each.as === as,
      )) {
        await reach(page, made);
        await page
          .getByText(shows)
          .first()
          .waitFor({ timeout: 5_000 })
          .catch((cause: unknown) => {
            throw new Error(`${name} is not what it should be: ${page.url()}`, { cause });
          });
        faults.push(...(await pageFaults(page)).map((fault) => `${name} ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(elsewhere).toEqual([]);
      // The browser itself notes the pages that refuse something.
      expect(troubles.filter((trouble) => !/status of 4(03|04|10|22)\b/.test(trouble))).toEqual([]);
      await close();
    },
  );
});
