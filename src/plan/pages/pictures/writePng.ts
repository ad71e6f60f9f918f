import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { chunk, textContent } from './pngChunks.js';

const toPacked = promisify(deflate);

/** A drawing as dots: four bytes each, red, green, blue and how opaque. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG with texts by keyword right after its header: `Title`, `Description`, `Source`. Programs that
 * show a picture's properties read them, and whoever re-uses it has its alternative text. The dots
 * are packed beside the event loop, which the drawing library's own writer would hold up.
 * @see PNG specification, third edition, 11.2 and 11.3.3.4 (iTXt)
 */
export async function writePng(
  { width, height, pixels }: Dots,
  texts: Readonly<Record<string, string>>,
): Promise<Buffer> {
  return Buffer.concat([
    signature,
    chunk('IHDR', header(width, height)),
    ...Object.entries(texts).map(([keyword, text]) => chunk('iTXt', textContent(keyword, text))),
    chunk('IDAT', await toPacked(inLines({ width, height, pixels }), { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Eight bits a colour, four colours, and the only packing, filters and order that need no more. */
function header(width: number, height: number): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content.set([8, 6, 0, 0, 0], 8);
  return content;
}

/** Before each line of dots stands how it is filtered: 0 for as it is. */
function inLines({ width, height, pixels }: Dots): Buffer {
  const length = width * 4;
  const lines = Buffer.alloc((length + 1) * height);
  for (let line = 0; line < height; line += 1) {
    pixels.copy(lines, line * (length + 1) + 1, line * length, (line + 1) * length);
  }
  return lines;
}
