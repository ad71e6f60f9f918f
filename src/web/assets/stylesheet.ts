import { readFile } from 'node:fs/promises';
import { projectFile } from '../../lib/projectRoot.js';

/** In the order the rules must come. */
const parts = [
  'tokens',
  'ground',
  'frame',
  'shapes',
  'lists',
  'tables',
  'grid',
  'groups',
  'areas',
  'search',
  'figures',
  'charts',
  'forms',
  'owntable',
  'report',
  'prose',
  'stated',
  'coverage',
  'work',
  'print',
] as const;

/** Our own rules as one text, as they are written. */
export async function ownStyles(): Promise<string> {
  const texts = await Promise.all(
    parts.map((part) => readFile(projectFile('src/web/assets/styles', `${part}.css`), 'utf8')),
  );
  return texts.join('\n');
}

/** GOV.UK's rules without its typeface and crest, which are not ours to use, then our own. */
export async function wholeStylesheet(): Promise<string> {
  const govuk = await readFile(
    projectFile('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    'utf8',
  );
  return `${withoutGovukBrand(govuk)}\n${withoutComments(await ownStyles())}`;
}

/** GOV.UK's rules with our typeface in place of theirs and nothing fetched from its folders. */
export function withoutGovukBrand(css: string): string {
  return css
    .replaceAll(/\/\*![^*]*Margaret Calvert[^*]*\*\//g, '')
    .replaceAll(/@font-face\{font-family:GDS Transport;[^}]*\}/g, '')
    .replaceAll('font-family:GDS Transport,arial,sans-serif', 'font-family:var(--wm-font)')
    .replaceAll('font-family:sans-serif', 'font-family:var(--wm-font)')
    .replaceAll(/url\(\/assets\/images\/[^)]*\)/g, 'none');
}

function withoutComments(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
