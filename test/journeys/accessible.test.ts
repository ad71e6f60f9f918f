import { expect, it } from 'vitest';
import { describeInBrowser, testBrowser } from '../builders/browser.js';
import { packWithoutFigures } from '../builders/servedPages.js';
import { servedSite } from '../builders/servedSite.js';
import { alderburyFolder, dorsetFolder } from '../packs/packFolders.js';
import { axeFaults } from './axeFaults.js';
import { alderburyPages, dorsetPages, pagesWithoutFigures } from './pageKinds.js';

const sites = [
  { name: 'with the figures of the pack', folder: dorsetFolder, paths: dorsetPages },
  {
    name: 'with no figures',
    folder: await packWithoutFigures(),
    paths: pagesWithoutFigures,
  },
  { name: 'for another, small plan', folder: alderburyFolder, paths: alderburyPages },
];

describeInBrowser.each(sites)('every kind of page $name', async ({ folder, paths }) => {
  const { open } = testBrowser();
  const { address } = await servedSite(folder);

  it.each([320, 1280])(
    'passes axe and raises no error, %i px wide',
    { timeout: 400_000 },
    async (width) => {
      const { page, troubles, close } = await open({ viewport: { width, height: 900 } });
      const faults: string[] = [];
      for (const path of paths) {
        await page.goto(`${address}${path}`);
        faults.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`));
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
        if (scroll > width) faults.push(`${path} is ${scroll} px wide`);
      }
      expect(faults).toEqual([]);
      // The browser itself notes the page that nobody has, and the form that was sent half filled in.
      const isMeant = (trouble: string) =>
        /no-such-page .*\b404\b|\/areas\/beside\?.*\b422\b/.test(trouble);
      expect(troubles.filter((trouble) => !isMeant(trouble))).toEqual([]);
      await close();
    },
  );
});
