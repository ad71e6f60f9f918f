import { describe, expect, it } from 'vitest';
import { packWithoutFigures, servedPages } from '../builders/servedPages.js';
import { alderburyFolder, dorsetFolder } from '../packs/packFolders.js';
import { crawl } from './crawl.js';
import { pageFaults } from './pageFaults.js';

const packs = [
  { name: 'Dorset’s plan with its figures', folder: dorsetFolder, fewest: 200 },
  { name: 'Dorset’s plan without figures', folder: await packWithoutFigures(), fewest: 200 },
  { name: 'another, small plan', folder: alderburyFolder, fewest: 15 },
];

describe.each(packs)('every page of $name', async ({ folder, fewest }) => {
  const site = await servedPages(folder);

  it('is there, sound, and leads only to what is there', { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    const visits = await crawl(site, ({ path, status, document }) => {
      if (status !== 200) faults.push(`${path} answers ${status}`);
      if (document === null) return;
      faults.push(...pageFaults(document).map((fault) => `${path} ${fault}`));
    });
    expect(faults).toEqual([]);
    expect(visits).toBeGreaterThan(fewest);
  });

  it.each([
    '/?area=kent',
    '/priorities/:first?area=E10000016',
    '/measures?area=886',
    '/measures?q=e&direction=notKnown',
    '/measures?q=zeppelin',
    '/actions?q=zeppelin',
    '/measures/nothing-of-the-kind',
  ])('is sound at %s too', async (address) => {
    const plan = await site.runtime.plans.current();
    const path = address.replace(':first', plan?.priorities[0]?.id ?? '');
    expect(pageFaults((await site.getPage(path)).document)).toEqual([]);
  });
});
