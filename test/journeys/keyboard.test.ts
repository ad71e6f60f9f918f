import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, testBrowser } from '../builders/browser.js';
import { servedSite } from '../builders/servedSite.js';
import { dorsetFolder } from '../packs/packFolders.js';

interface Stop {
  readonly name: string;
  readonly isMarked: boolean;
  readonly isInView: boolean;
}

describeInBrowser('with the keyboard alone', async () => {
  const { open } = testBrowser();
  const { address } = await servedSite(dorsetFolder);

  it('the first key press offers to skip to the main content, and does so', async () => {
    const { page, close } = await open();
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to main content' });
    expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
    expect((await stopAt(page)).isMarked).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const next = page.locator('main a').first();
    expect(await next.evaluate((link) => link === document.activeElement)).toBe(true);
    await close();
  });

  it.each([
    '/',
    '/priorities/good-care-provision',
    '/measures?priority=young-and-thriving',
    '/measures/cla-placed-over-20-miles',
    '/actions/GC-07',
    '/reports',
    '/grid?priority=young-and-thriving',
    '/areas?q=kent',
    '/areas/compare?area=dorset&area=kent&topic=early-years',
    '/table?measure=school-attendance&area=dorset',
    '/search?q=exclusions',
    '/calendar',
    '/data',
    '/coverage',
    '/partnership',
    '/no-such-page',
  ])(
    'everything on %s that can be used is reached in order, with a visible focus',
    async (path) => {
      const { page, close } = await open({ viewport: { width: 360, height: 740 } });
      await page.goto(`${address}${path}`);
      const usable = await usableNames(page);
      const stops: Stop[] = [];
      for (let step = 0; step < usable.length; step += 1) {
        await page.keyboard.press('Tab');
        stops.push(await stopAt(page));
      }
      expect(stops.map(({ name }) => name)).toEqual(usable);
      expect(stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ isInView }) => !isInView).map(({ name }) => name)).toEqual([]);
      await close();
    },
  );

  it('Enter opens the table of every authority, and closes it again', async () => {
    const { page, close } = await open();
    await page.goto(`${address}/measures/cla-placed-over-20-miles`);
    await page.locator('summary', { hasText: 'Every authority' }).focus();
    await page.keyboard.press('Enter');
    const wigan = page.getByText('Wigan', { exact: true });
    expect(await wigan.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await wigan.isVisible()).toBe(false);
    await close();
  });

  it('a search is typed, sent with Enter, and answered at an address of its own', async () => {
    const { page, close } = await open();
    await page.goto(`${address}/measures`);
    await page.getByLabel('Words in the measure').focus();
    await page.keyboard.type('neet');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/measures?q=neet**');
    expect(await page.locator('main').innerText()).toContain('of the plan match');
    await close();
  });
});

/** What a keyboard can use, in the order of the page: nothing hidden, nothing in closed details. */
function usableNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(all)]
      .filter((element) => element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** The element that has the focus, and whether the reader can see that it has. */
function stopAt(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    const hasOutline =
      style.outlineStyle !== 'none' &&
      Number.parseFloat(style.outlineWidth) >= 2 &&
      !/, 0\)$/.test(style.outlineColor);
    const box = element.getBoundingClientRect();
    return {
      name: element.outerHTML.slice(0, 160),
      isMarked:
        hasOutline || style.boxShadow !== 'none' || style.backgroundColor === 'rgb(255, 221, 0)',
      isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}
