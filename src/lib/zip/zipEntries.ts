import type { FileHandle } from 'node:fs/promises';
import { failure, success, type Result } from '../result.js';

/** A file in a zip, as the list at the end of the zip gives it. */
export interface ZipEntry {
  /** Relative, with `/` between folders and no step upwards. */
  readonly name: string;
  readonly isCompressed: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its own heading is in the file. */
  readonly offset: number;
}

export type ZipFault =
  | 'notZip'
  | 'damaged'
  | 'encrypted'
  | 'tooManyFiles'
  /** A name or link that leads out of the folder it is unpacked into. */
  | 'unsafeName'
  /** Packed in a way that only zips of more than 4 GB need, or by a rare method. */
  | 'unknownMethod';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 65_535;
const mostEntries = 2000;
const longestList = 2_000_000;

/** The files of a zip without its folders, or why it is not to be unpacked. Reads only the list. */
export async function readZipEntries(
  file: FileHandle,
): Promise<Result<readonly ZipEntry[], ZipFault>> {
  const { size } = await file.stat();
  const tail = await readAt(file, Math.max(0, size - endLength - longestComment), size);
  const end = findEnd(tail);
  if (end === undefined) return failure('notZip');
  const count = end.readUInt16LE(10);
  const length = end.readUInt32LE(12);
  const offset = end.readUInt32LE(16);
  if (count === 0xffff || offset === 0xffffffff) return failure('unknownMethod');
  if (count > mostEntries || length > longestList) return failure('tooManyFiles');
  if (offset + length > size) return failure('damaged');
  return parseEntries(await readAt(file, offset, offset + length), count);
}

function findEnd(tail: Buffer): Buffer | undefined {
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === endSignature) return tail.subarray(at);
  }
  return undefined;
}

function parseEntries(list: Buffer, count: number): Result<readonly ZipEntry[], ZipFault> {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + entryLength > list.length || list.readUInt32LE(at) !== entrySignature) {
      return failure('damaged');
    }
    const nameLength = list.readUInt16LE(at + 28);
    const header = list.subarray(at, at + entryLength + nameLength);
    const parsed = parseEntry(header);
    if (!parsed.ok) return parsed;
    if (!parsed.value.name.endsWith('/')) entries.push(parsed.value);
    at += entryLength + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  return success(entries);
}

function parseEntry(header: Buffer): Result<ZipEntry, ZipFault> {
  const flags = header.readUInt16LE(8);
  const method = header.readUInt16LE(10);
  const unixKind = (header.readUInt32LE(38) >>> 28) & 0xf;
  const name = header.subarray(entryLength).toString('utf8');
  const isLink = unixKind === 0xa;
  if (isLink || !isSafeName(name)) return failure('unsafeName');
  if ((flags & 1) === 1) return failure('encrypted');
  if (method !== 0 && method !== 8) return failure('unknownMethod');
  return success({
    name,
    isCompressed: method === 8,
    crc: header.readUInt32LE(16),
    packedBytes: header.readUInt32LE(20),
    bytes: header.readUInt32LE(24),
    offset: header.readUInt32LE(42),
  });
}

/** Windows’ own separator would pass for part of a name elsewhere. */
function isSafeName(name: string): boolean {
  if (name === '' || name.includes('\0') || name.includes('\\')) return false;
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return false;
  return !name.split('/').includes('..');
}

/** The bytes from one place to before another, or fewer at the end of the file. */
export async function readAt(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.alloc(to - from);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
  return bytes.subarray(0, bytesRead);
}
