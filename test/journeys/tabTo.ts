import type { Page } from 'playwright-core';

const mostStops = 200;

/** Presses Tab until something of that name has the focus, and sees that it shows. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(nameOfFocused);
    if (here.name !== name) continue;
    if (here.isHidden) throw new Error(`“${name}” has the focus where nobody can see it`);
    return;
  }
  throw new Error(`nothing called “${name}” is within ${mostStops} stops of ${page.url()}`);
}

function nameOfFocused() {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return { name: '', isHidden: true };
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused;
  const { top, bottom, width } = focused.getBoundingClientRect();
  return {
    name: (label?.textContent ?? '').trim(),
    isHidden: width === 0 || bottom <= 0 || top >= window.innerHeight,
  };
}
