import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { projectFile } from '../../lib/projectRoot.js';
import { hashedName } from './hashedName.js';
import { startScript } from './startScript.js';
import { wholeStylesheet } from './stylesheet.js';

/** A file of the look, held in memory in every form a browser may ask for. */
export interface AssetFile {
  /** With the hash of its content. */
  readonly name: string;
  readonly type: string;
  readonly plain: Buffer;
  /** `null` where the file is packed already. */
  readonly gzip: Buffer | null;
  readonly brotli: Buffer | null;
}

export interface AssetFiles {
  readonly stylesheet: AssetFile;
  readonly script: AssetFile;
  readonly icon: AssetFile;
  readonly fonts: readonly AssetFile[];
  /** The ones above and what they fetch. */
  readonly all: readonly AssetFile[];
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const fontFolder = 'node_modules/@fontsource/atkinson-hyperlegible-next/files';
const fontNames = [
  'atkinson-hyperlegible-next-latin-400-normal.woff2',
  'atkinson-hyperlegible-next-latin-700-normal.woff2',
] as const;
const govukScript = 'govuk-frontend.min.js';

/** Reads every file of the look, names each after its content and packs it once. */
export async function loadAssetFiles(): Promise<AssetFiles> {
  const fonts = await Promise.all(fontNames.map(loadFont));
  const govuk = await packed(govukScript, 'text/javascript; charset=utf-8', {
    text: await withoutSourceMap(`node_modules/govuk-frontend/dist/govuk/${govukScript}`),
  });
  const script = await packed('start.js', 'text/javascript; charset=utf-8', {
    text: startScript(govuk.name),
  });
  const stylesheet = await packed('waymark.css', 'text/css; charset=utf-8', {
    text: withFontNames(await wholeStylesheet(), fonts),
  });
  const icon = await packed('icon.svg', 'image/svg+xml', { text: await readFile(projectFile('src/web/assets/icon.svg'), 'utf8') });
  return { stylesheet, script, icon, fonts, all: [stylesheet, script, govuk, icon, ...fonts] };
}

async function loadFont(name: string): Promise<AssetFile> {
  const plain = await readFile(projectFile(fontFolder, name));
  return { name: hashedName(name, plain), type: 'font/woff2', plain, gzip: null, brotli: null };
}

async function withoutSourceMap(path: string): Promise<string> {
  const text = await readFile(projectFile(path), 'utf8');
  return text.replace(/\n?\/\/# sourceMappingURL=.*$/m, '');
}

function withFontNames(css: string, fonts: readonly AssetFile[]): string {
  return fontNames.reduce((text, name, index) => {
    const hashed = fonts[index]?.name ?? name;
    return text.replace(`url("${name}")`, `url("${hashed}")`);
  }, css);
}

async function packed(
  name: string,
  type: string,
  { text }: { readonly text: string },
): Promise<AssetFile> {
  const plain = Buffer.from(text);
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  const [brotli, gzipped] = await Promise.all([toBrotli(plain, best), toGzip(plain, { level: 9 })]);
  return { name: hashedName(name, plain), type, plain, gzip: gzipped, brotli };
}
