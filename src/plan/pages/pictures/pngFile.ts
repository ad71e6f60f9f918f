import { renderAsync } from '@resvg/resvg-js';
import { projectFile } from '../../../lib/projectRoot.js';
import { writePng } from './writePng.js';

const family = projectFile('node_modules', '@expo-google-fonts', 'atkinson-hyperlegible-next');

/** The fonts of every picture, and no others: what the machine has installed plays no part. */
const font = {
  loadSystemFonts: false,
  fontFiles: [
    `${family}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
    `${family}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
  ],
  defaultFontFamily: 'Atkinson Hyperlegible Next',
};

/** Wide enough for a printed page at 300 dots an inch across half a sheet of A4. */
const zoom = 2;

/** An SVG as a PNG twice its size with texts by keyword, drawn beside the event loop. */
export async function pngFile(
  svg: string,
  texts: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const drawn = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
  const { width, height } = drawn;
  return writePng({ width, height, pixels: Buffer.from(drawn.pixels) }, texts);
}
