import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { textContrastFaults } from './textContrast.js';

/** What axe finds against the rules; of colours that it could not judge, what we find. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    // Axe knows no ground under the words of a drawing; they are measured below.
    .exclude('svg text')
    // The one rule of WCAG 2.2 that axe has, which it leaves out unless asked.
    .options({
      resultTypes: ['violations', 'incomplete'],
      rules: { 'target-size': { enabled: true } },
    });
  const found = await axe.analyze();
  const judged = [...found.passes, ...found.incomplete].some(({ id }) => id === 'color-contrast');
  // Nor is it sure of the part of a wide table that has to be scrolled to.
  const unsure = found.incomplete.filter(({ id }) => id === 'color-contrast');
  const selectors = unsure.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
  return [
    ...(judged ? [] : ['was not tested for contrast']),
    ...found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
    ...(await textContrastFaults(page, selectors)),
  ];
}

/** What axe finds, and what cannot be read or is not laid out well, wide and narrow. */
export async function pageFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await axeFaults(page)).map((fault) => `${width} px: ${fault}`));
  }
  return [...faults, ...(await layoutFaults(page))];
}

/** Pages that have to be scrolled sideways or have not one first heading; needs no script. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scroll > width) faults.push(`${width} px: is ${scroll} px wide`);
  }
  const headings = await page.locator('h1').count();
  return headings === 1 ? faults : [...faults, `has ${headings} first headings`];
}
