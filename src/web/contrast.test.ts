import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../lib/projectRoot.js';
import { ownStyles } from './assets/stylesheet.js';

const tokensText = readFileSync(projectFile('src/web/assets/styles/tokens.css'), 'utf8');
const tokens = new Map(
  [...tokensText.matchAll(/--wm-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(
    ([, name = '', colour = '']) => [name, colour] as const,
  ),
);

function colourOf(name: string): string {
  const colour = tokens.get(name);
  if (colour === undefined) throw new Error(`tokens.css has no colour --wm-${name}`);
  return colour;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(colourOf(one)), luminance(colourOf(other))].toSorted(
    (a, b) => a - b,
  );
  return (high + 0.05) / (low + 0.05);
}

const textPairs = [
  ...[
    'ink',
    'grey',
    'green',
    'green-deep',
    'visited',
    'better',
    'worse',
    'neutral',
    'slip',
    'done',
  ].flatMap((text) => ['white', 'sand'].map((ground) => [text, ground] as const)),
  ['england', 'white'],
  ['ink', 'sand-deep'],
  ['white', 'green'],
  ['white', 'green-deep'],
  ['white', 'better'],
  ['white', 'worse'],
  ['white', 'done'],
  ['focus-ink', 'focus'],
] as const;

const priorities = [1, 2, 3, 4, 5, 6, 7].map((number) => `priority-${number}`);
const graphicPairs = [
  ...[...priorities, 'england', 'similar'].flatMap((graphic) =>
    ['white', 'sand'].map((ground) => [graphic, ground] as const),
  ),
  ['other-bars', 'white'],
  ['axis', 'white'],
  ['leader', 'white'],
  ['england', 'other-bars'],
] as const;

describe('the colours of the look', () => {
  it.each(textPairs)('words in %s on %s are at least 4.5 to 1', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphicPairs)('shapes in %s on %s are at least 3 to 1', (graphic, ground) => {
    expect(contrast(graphic, ground)).toBeGreaterThanOrEqual(3);
  });

  it('gives black on white its known contrast of 21', () => {
    expect((luminance('#ffffff') + 0.05) / (luminance('#000000') + 0.05)).toBe(21);
  });

  it('are all tested, but for those that only decorate', () => {
    const tested = new Set<string>([...textPairs, ...graphicPairs].flat());
    const untested = [...tokens.keys()].filter((name) => !tested.has(name));
    expect(untested).toEqual(['line', 'gridline']);
  });

  it('are named in the tokens and nowhere else in the styles', async () => {
    const styles = (await ownStyles()).replace(tokensText, '').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    expect(styles.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color)a?\(/gi)).toBeNull();
    const values = styles.replaceAll(/var\(--[\w-]+\)/g, '').match(/:[^;{}]+;/g) ?? [];
    const names = /(?<![\w-])(black|white|red|green|gr[ae]y|yellow|blue|orange|silver)(?![\w-])/i;
    expect(values.filter((value) => names.test(value))).toEqual([]);
  });

  it('are the same in the browser’s own frame and in the icon', () => {
    const head = readFileSync(projectFile('src/web/page/Head.tsx'), 'utf8');
    const icon = readFileSync(projectFile('src/web/assets/icon.svg'), 'utf8');
    expect(head).toContain(`content="${colourOf('green')}"`);
    expect(icon).toContain(`fill="${colourOf('green')}"`);
  });
});
