import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, testBrowser } from '../builders/browser.js';
import { servedSite } from '../builders/servedSite.js';
import { dorsetFolder } from '../packs/packFolders.js';

const readers = [
  { how: 'on a phone without JavaScript', javaScriptEnabled: false, width: 360 },
  { how: 'at a desk', javaScriptEnabled: true, width: 1280 },
];

describeInBrowser.each(readers)('$how', async ({ javaScriptEnabled, width }) => {
  const { open } = testBrowser();
  const { address } = await servedSite(dorsetFolder);
  const options = { javaScriptEnabled, viewport: { width, height: 800 } };
  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

  it('a parent finds attendance for a neighbouring county', async () => {
    const { page, troubles, close } = await open(options);
    await page.goto(address);
    await page.getByLabel('Search this site').fill('attendance');
    await page.getByLabel('Search this site').press('Enter');
    await page.getByRole('link', { name: 'School attendance', exact: true }).click();
    expect(await heading(page)).toBe('School attendance');
    await page.getByRole('link', { name: 'See another place' }).click();
    await page.getByRole('link', { name: 'Somerset', exact: true }).first().click();
    expect(await heading(page)).toBe('Somerset');
    await page.getByRole('link', { name: 'School attendance', exact: true }).click();
    expect(await heading(page)).toBe('School attendance');
    const main = await page.locator('main').innerText();
    expect(main).toContain('Figures for Somerset.');
    expect(main).toContain('Somerset now');
    expect(main).not.toContain('Dorset now');
    expect(troubles).toEqual([]);
    await close();
  });

  it('an inspector takes a table away that says what the page says', async () => {
    const { page, troubles, close } = await open(options);
    await page.goto(`${address}/measures/cla-placed-over-20-miles`);
    await page.getByRole('link', { name: 'Put this in a table of your own' }).click();
    const places = page.locator('details', { hasText: 'Add places' });
    if ((await places.getAttribute('open')) === null) await places.locator('summary').click();
    await page.getByLabel('Or a group of places').selectOption('neighbours');
    await page.getByRole('button', { name: 'Add these places' }).click();
    const shown = await shownRows(page);
    expect([...shown.keys()]).toEqual(expect.arrayContaining(['Dorset', 'England', 'Somerset']));
    expect(shown.size).toBe(12);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ]);
    const taken = Papa.parse<Record<string, string>>(
      await readFile(await download.path(), 'utf8'),
      {
        header: true,
        skipEmptyLines: true,
      },
    ).data;
    expect(new Set(taken.map((row) => row['area']))).toEqual(new Set(shown.keys()));
    for (const { area = '', value = '' } of taken) {
      if (value !== '') expect(shown.get(area)).toContain(`${Number(value)}%`);
    }
    expect(troubles).toEqual([]);
    await close();
  });

  it('an officer finds what is stale, the longest overdue first', async () => {
    const { page, troubles, close } = await open(options);
    await page.goto(address);
    await page.getByRole('link', { name: 'What is published when' }).click();
    const lead = await page.locator('main .wm-lead').innerText();
    const overdue = Number(/^(\d+) of the plan’s 94 measures are overdue/.exec(lead)?.[1]);
    expect(overdue).toBeGreaterThan(0);
    const lateness = await page.getByText(/^\d+ (day|month|year)s? late$/).allInnerTexts();
    const inDays = lateness.map((text) => {
      const [count = '0', unit = ''] = text.split(' ');
      return Number(count) * (unit.startsWith('month') ? 30.4 : unit.startsWith('year') ? 365 : 1);
    });
    expect(inDays.length).toBeGreaterThan(0);
    expect(inDays).toEqual(inDays.toSorted((a, b) => b - a));
    await page.goto(address);
    await page.getByRole('link', { name: 'What the plan covers, and its holes' }).click();
    expect(await page.getByRole('heading', { name: `Late: ${overdue}` }).count()).toBe(1);
    expect(troubles).toEqual([]);
    await close();
  });
});

/** Every row of the page's table: the place, and all its cells as one text. */
async function shownRows(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = await page.locator('main table tbody tr').all();
  const read = rows.map(async (row) => {
    const name = await row.locator('th').innerText();
    return [name.trim(), await row.innerText()] as const;
  });
  return new Map(await Promise.all(read));
}
