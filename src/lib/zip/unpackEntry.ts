import { createReadStream, createWriteStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { readAt, type ZipEntry } from './zipEntries.js';

const headingLength = 30;
const headingSignature = 0x04034b50;

/**
 * Writes one file of a zip to a path, piece by piece. Answers `false` where its content is not what
 * the zip’s list says: damaged, or larger than it claims to be. What was written is then no good.
 */
export async function unpackEntry(
  zip: { readonly path: string; readonly file: FileHandle },
  entry: ZipEntry,
  to: string,
): Promise<boolean> {
  const heading = await readAt(zip.file, entry.offset, entry.offset + headingLength);
  if (heading.length < headingLength || heading.readUInt32LE(0) !== headingSignature) return false;
  const start = entry.offset + headingLength + heading.readUInt16LE(26) + heading.readUInt16LE(28);
  if (entry.packedBytes === 0) return isEmptyAsSaid(entry, to);
  const packed = createReadStream(zip.path, { start, end: start + entry.packedBytes - 1 });
  const { pass, isWhole } = checkContent(entry);
  const sink = createWriteStream(to, { flags: 'wx' });
  try {
    if (entry.isCompressed) await pipeline(packed, createInflateRaw(), pass, sink);
    else await pipeline(packed, pass, sink);
    return isWhole();
  } catch (error) {
    if (error instanceof UnpackingError || isDamage(error)) return false;
    throw error;
  }
}

class UnpackingError extends Error {}

async function isEmptyAsSaid(entry: ZipEntry, to: string): Promise<boolean> {
  await pipeline([], createWriteStream(to, { flags: 'wx' }));
  return entry.bytes === 0;
}

function checkContent(entry: ZipEntry): CheckedContent {
  let bytes = 0;
  let crc = 0;
  return {
    pass: async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const piece of pieces) {
        bytes += piece.length;
        if (bytes > entry.bytes) throw new UnpackingError('larger than it claims to be');
        crc = crc32(piece, crc);
        yield piece;
      }
    },
    isWhole: () => bytes === entry.bytes && crc === entry.crc,
  };
}

interface CheckedContent {
  readonly pass: (pieces: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>;
  readonly isWhole: () => boolean;
}

function isDamage(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^Z_|^ERR_STREAM_PREMATURE_CLOSE$/.test(error.code)
  );
}
