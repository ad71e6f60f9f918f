import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, testBrowser } from '../builders/browser.js';
import { servedSite } from '../builders/servedSite.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { printedSheets } from './printedSheets.js';

/** An A4 sheet between its margins, in CSS pixels. */
const sheet = { width: 673, height: 987 };

describeInBrowser('on paper', async () => {
  const { open } = testBrowser();
  const { address } = await servedSite(dorsetFolder);

  it.each([
    '/',
    '/measures',
    '/measures/cla-placed-over-20-miles',
    '/actions',
    '/reports/2026-27-q2',
  ])('%s leaves out what only a screen needs and fits the sheet', async (path) => {
    const { page, close } = await open({ viewport: sheet });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${address}${path}`);
    expect(await shown(page, 'nav, form, button, .govuk-skip-link, .wm-dl, summary')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(sheet.width);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await close();
  });

  it('shows every chart once, and every table open', async () => {
    const { page, close } = await open({ viewport: sheet });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${address}/measures/cla-placed-over-20-miles`);
    for (const figure of await page.locator('figure').all()) {
      expect(await figure.locator('svg').filter({ visible: true }).count()).toBe(1);
    }
    expect(await page.getByText('Wigan', { exact: true }).isVisible()).toBe(true);
    await close();
  });

  it(
    'cuts no row of a table and repeats the headings on each sheet',
    { timeout: 60_000 },
    async () => {
      const { page, close } = await open();
      await page.goto(`${address}/measures/cla-placed-over-20-miles`);
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('main tbody tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent.trim()).filter((text) => text !== ''),
        ),
      );
      const sheets = await printedSheets(await page.pdf({ preferCSSPageSize: true }));
      const cut = rows.filter((row) => !sheets.some((text) => text.includes(row.join(' '))));
      expect(rows.length).toBeGreaterThan(160);
      expect(cut).toEqual([]);
      const withRows = sheets.filter((text) => /(Wigan|Leeds|Oxfordshire) \d+%/.test(text));
      expect(withRows.length).toBeGreaterThan(1);
      expect(withRows.filter((text) => !text.includes('Authority Figure Similar'))).toEqual([]);
      await close();
    },
  );
});

/** Which of the elements take any room. */
function shown(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.outerHTML.slice(0, 100)),
    selector,
  );
}
