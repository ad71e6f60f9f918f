import { expect, it } from 'vitest';
import { describeInBrowser, testBrowser } from '../builders/browser.js';
import { servedSite } from '../builders/servedSite.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { dorsetPages } from './pageKinds.js';

describeInBrowser('with JavaScript off', async () => {
  const { open } = testBrowser();
  const { address } = await servedSite(dorsetFolder);
  const off = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };

  it('a reader goes from the question to a figure, its table and its download', async () => {
    const { page, troubles, close } = await open(off);
    await page.goto(address);
    await page.getByRole('link', { name: 'Good care provision' }).click();
    await page.getByRole('link', { name: 'Children in care living more than 20 miles' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Children in care living more than 20 miles from home',
    );
    expect(await page.getByText('28% in 2025; it was 29% in 2020.').isVisible()).toBe(true);
    expect(await page.getByRole('cell', { name: '28%' }).first().isVisible()).toBe(true);
    await page.getByText('Every authority as a table').click();
    expect(await page.getByRole('rowheader', { name: 'Wigan' }).isVisible()).toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('cla-placed-over-20-miles-dorset.csv');
    expect(troubles).toEqual([]);
    await close();
  });

  it('the filters of measures and of actions work', async () => {
    const { page, close } = await open(off);
    await page.goto(`${address}/measures`);
    await page.getByLabel('Priority').selectOption({ label: 'Good care provision' });
    await page.getByLabel('Direction').selectOption({ label: 'Getting worse' });
    await page.getByRole('button', { name: 'Show' }).click();
    expect(new URL(page.url()).search).toBe(
      '?q=&priority=good-care-provision&direction=gettingWorse',
    );
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Children in care with up-to-date vaccinations',
    ]);
    await page.goto(`${address}/actions`);
    await page.getByLabel('Words in the action').fill('mockingbird');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toHaveLength(1);
    await close();
  });

  it('every kind of page shows its words and its charts', async () => {
    const { page, close } = await open(off);
    for (const path of dorsetPages) {
      await page.goto(`${address}${path}`);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
      for (const figure of await page.locator('figure').all()) {
        const shown = await figure.locator('svg').filter({ visible: true }).count();
        if (shown !== 1) throw new Error(`${path} shows ${shown} drawings of one chart`);
      }
    }
    await close();
  });

  it('the report opens as a PDF', async () => {
    const { page, close } = await open(off);
    await page.goto(`${address}/reports`);
    const href = await page
      .getByRole('link', { name: 'PDF of July to September 2026' })
      .getAttribute('href');
    const answer = await page.request.get(`${address}${href ?? ''}`);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await close();
  });
});
