import type { Page } from 'playwright-core';

/** Least contrast of text with its ground: WCAG 2.2, 1.4.3. */
const least = 4.5;

const ofCharts = ['svg text', 'svg tspan'];

/**
 * Text that stands out too little from its ground: all that is drawn in charts, which axe cannot
 * judge, and what else is named by `selectors`.
 */
export async function textContrastFaults(
  page: Page,
  selectors: readonly string[],
): Promise<readonly string[]> {
  const texts = await page.evaluate(
    (wanted) => {
      const groundOf = (element: Element): string => {
        for (let at: Element | null = element; at !== null; at = at.parentElement) {
          const colour = getComputedStyle(at).backgroundColor;
          if (colour !== 'rgba(0, 0, 0, 0)') return colour;
        }
        return 'rgb(255, 255, 255)';
      };
      return wanted.flatMap((selector) =>
        [...document.querySelectorAll(selector)].map((text) => {
          const { fill, color } = getComputedStyle(text);
          const ink = text.closest('svg') === null ? color : fill;
          return { words: text.textContent, ink, ground: groundOf(text) };
        }),
      );
    },
    [...ofCharts, ...selectors],
  );
  return texts
    .filter(({ ink, ground }) => contrast(ink, ground) < least)
    .map(({ words, ink, ground }) => `“${words}” is ${ink} on ${ground}`);
}

/** The contrast of two colours as the browser computes them: 1 for none, 21 for the most. */
export function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Of a colour as the browser computes it: `rgb(27, 27, 27)`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/\d+/g)].map(([part]) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
