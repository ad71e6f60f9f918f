import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, testBrowser } from '../builders/browser.js';
import { servedSite } from '../builders/servedSite.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { dorsetPages } from './pageKinds.js';
import { contrast, textContrastFaults } from './textContrast.js';

const looks = ['/', '/priorities/good-care-provision', '/measures/cla-placed-over-20-miles'];

describeInBrowser('as a reader has set the browser', async () => {
  const { open } = testBrowser();
  const { address } = await servedSite(dorsetFolder);

  it('text of twice the size still fits the screen', { timeout: 60_000 }, async () => {
    const { page, close } = await open({ viewport: { width: 1280, height: 900 } });
    const wide: string[] = [];
    for (const path of dorsetPages) {
      await page.goto(`${address}${path}`);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      if ((await widthOf(page)) > 1280) wide.push(path);
    }
    expect(wide).toEqual([]);
    await close();
  });

  it('wider spacing of text cuts nothing off on a phone', { timeout: 60_000 }, async () => {
    const { page, close } = await open({ viewport: { width: 320, height: 640 }, bypassCSP: true });
    const faults: string[] = [];
    for (const path of dorsetPages) {
      await page.goto(`${address}${path}`);
      // WCAG 2.2, 1.4.12
      await page.addStyleTag({
        content: `main *, header *, footer * { line-height: 1.5 !important;
          letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
          p { margin-bottom: 2em !important; }`,
      });
      if ((await widthOf(page)) > 320) faults.push(`${path} is ${await widthOf(page)} px wide`);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'colours of the reader’s own choice, %s, hide no chart, shape or word',
    async (colorScheme) => {
      const { page, close } = await open({ forcedColors: 'active', colorScheme });
      for (const path of looks) {
        await page.goto(`${address}${path}`);
        expect(await textContrastFaults(page, ['main p', 'main a', 'main strong'])).toEqual([]);
        expect(await hiddenShapes(page)).toEqual([]);
      }
      await close();
    },
  );

  it('nothing moves for a reader who wants no motion', async () => {
    const { page, close } = await open({ reducedMotion: 'reduce' });
    for (const path of looks) {
      await page.goto(`${address}${path}`);
      const moving = await page.evaluate(() => document.getAnimations().length);
      expect(moving).toBe(0);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    }
    await close();
  });

  it('every verdict is a word beside its shape', async () => {
    const { page, close } = await open();
    for (const path of looks) {
      await page.goto(`${address}${path}`);
      const verdicts = await page.locator('main .wm-verdict').allInnerTexts();
      expect(verdicts.length).toBeGreaterThan(0);
      expect(verdicts.filter((words) => !/[a-z]{4}/i.test(words))).toEqual([]);
    }
    await close();
  });
});

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Lines and shapes that stand out too little: WCAG 2.2, 1.4.11. */
async function hiddenShapes(page: Page): Promise<readonly string[]> {
  const shapes = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const drawn = 'svg.wm-i, .c-main, .c-eng-l, .c-reg, .c-near, .c-bar, .c-spark-d, .c-spark-e';
    return [...document.querySelectorAll(`main :is(${drawn})`)].map((shape) => {
      const { color, stroke, fill } = getComputedStyle(shape);
      const ink = shape.tagName === 'svg' ? color : stroke === 'none' ? fill : stroke;
      return { ink, ground, markup: shape.outerHTML.slice(0, 120) };
    });
  });
  return shapes
    .filter(({ ink, ground }) => contrast(ink, ground) < 3)
    .map(({ ink, ground, markup }) => `${ink} on ${ground}: ${markup}`);
}
