import { crc32 } from 'node:zlib';

const signatureAndHeader = 8 + 25;

/**
 * A PNG with texts put into it, by keyword, right after its header: `Title`, `Description`, `Source`.
 * Programs that show a picture's properties read them, and whoever re-uses it has its alternative text.
 * @see PNG specification, third edition, 11.3.3.4 (iTXt)
 */
export function withPngText(png: Buffer, texts: Readonly<Record<string, string>>): Buffer {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return Buffer.concat([
    png.subarray(0, signatureAndHeader),
    ...chunks,
    png.subarray(signatureAndHeader),
  ]);
}

/** Keyword, nought, two noughts for "not packed", an empty language and translation, the text. */
function textChunk(keyword: string, text: string): Buffer {
  const typed = Buffer.concat([
    Buffer.from('iTXt'),
    Buffer.from(keyword, 'latin1'),
    Buffer.from([0, 0, 0, 0, 0]),
    Buffer.from(text, 'utf8'),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(typed.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
