import { failure, success, type Result } from './result.js';

export type TextEncoding = 'UTF-8' | 'Windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Why the bytes cannot be read as text, and the first line that shows it, counted from 1. */
export interface UnreadableText {
  readonly line: number;
  readonly message: string;
}

const saveAgain =
  'Open the file in your spreadsheet program and save it again as “CSV UTF-8 (comma delimited)”.';

/** What Windows-1252 means by bytes 0x80 to 0x9F; a space stands for the five it leaves undefined. */
const upperControls = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The text of a file. Valid UTF-8 is always tried first, its byte order mark dropped; then
 * Windows-1252, which is how Excel saves a plain CSV. Anything else is refused.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, UnreadableText> {
  const nul = bytes.indexOf(0);
  if (nul !== -1 || startsWithUtf16Mark(bytes)) {
    const line = lineOfByte(bytes, Math.max(nul, 0));
    return failure({ line, message: `This is not UTF-8 text. ${saveAgain}` });
  }
  const text = decodeUtf8(bytes);
  if (text !== null) return success({ text, encoding: 'UTF-8' });
  return decodeWindows1252(bytes);
}

function startsWithUtf16Mark(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  // The decoder has no other way than an exception to say that the bytes are not UTF-8.
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Our own table, because the decoder of Node 20 reads "windows-1252" as Latin-1 without a word. */
function decodeWindows1252(bytes: Uint8Array): Result<DecodedText, UnreadableText> {
  const wrong = bytes.findIndex((byte) => isNotInText(byte));
  if (wrong !== -1) {
    const message = `This is neither UTF-8 nor Windows-1252 text. ${saveAgain}`;
    return failure({ line: lineOfByte(bytes, wrong), message });
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (c) => upperControls.charAt(c.charCodeAt(0) - 0x80));
  return success({ text, encoding: 'Windows-1252' });
}

function isNotInText(byte: number): boolean {
  if (byte < 0x20) return byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
  return byte >= 0x80 && byte <= 0x9f && upperControls.charAt(byte - 0x80) === ' ';
}

function lineOfByte(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index++) if (bytes[index] === 0x0a) line++;
  return line;
}
