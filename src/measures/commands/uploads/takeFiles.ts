import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import type { ImportProblem } from '../../../lib/importProblem.js';
import { failure, success, type Result } from '../../../lib/result.js';
import { unpackZip } from './unpackZip.js';
import type { UploadFolder } from './uploadFolder.js';

/** A file as the browser sends it. */
export interface SentFile {
  readonly name: string;
  readonly content: Readable;
}

/** What a source knows of the files of its publications. */
export interface PublicationFiles {
  /** The plain name a file is kept under; `null` for one that is not needed. */
  readonly keptName: (name: string) => string | null;
  /** What is missing in a folder with all that was sent. */
  readonly findFaults: (folder: string) => Promise<readonly ImportProblem[]>;
}

export type FilesFault =
  | { readonly kind: 'none' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'twice'; readonly name: string }
  | { readonly kind: 'zip'; readonly message: string }
  /** A zip beside other files, or two of them. */
  | { readonly kind: 'zipAndFiles' }
  | { readonly kind: 'incomplete'; readonly problems: readonly ImportProblem[] };

/** Of all files together, packed and unpacked. */
export const mostUploadBytes = 200_000_000;

export interface Taking {
  readonly folder: UploadFolder;
  readonly publication: PublicationFiles;
  readonly mostBytes: number;
}

/**
 * Keeps the files of one publication, or of one zip, in a folder, while they come in; what is not
 * needed is never written. After a fault the rest is read to its end and dropped, so that the
 * browser gets to hear of it. Answers the names kept.
 */
export async function takeFiles(
  taking: Taking,
  sent: AsyncIterable<SentFile>,
): Promise<Result<readonly string[], FilesFault>> {
  const names = new Set<string>();
  const budget = { left: taking.mostBytes };
  let fault: FilesFault | null = null;
  for await (const { name, content } of sent) {
    const kept = isZip(name) ? zipName : taking.publication.keptName(name);
    if (fault === null && kept !== null && names.has(kept)) {
      fault = kept === zipName ? { kind: 'zipAndFiles' } : { kind: 'twice', name: kept };
    }
    if (fault !== null || kept === null || name === '') {
      await drop(content);
      continue;
    }
    const to = kept === zipName ? taking.folder.root : taking.folder.files;
    if (!(await write(content, join(to, kept), budget))) fault = { kind: 'tooLarge' };
    names.add(kept);
  }
  if (fault !== null) return failure(fault);
  if (names.size === 0) return failure({ kind: 'none' });
  if (!names.has(zipName)) return checked(taking, [...names]);
  if (names.size > 1) return failure({ kind: 'zipAndFiles' });
  const unpacked = await unpackZip(taking, join(taking.folder.root, zipName));
  return unpacked.ok ? checked(taking, unpacked.value) : unpacked;
}

const zipName = 'sent.zip';

function isZip(name: string): boolean {
  return /\.zip$/i.test(name);
}

async function checked(
  { folder, publication }: Taking,
  names: readonly string[],
): Promise<Result<readonly string[], FilesFault>> {
  const problems = await publication.findFaults(folder.files);
  if (problems.length > 0) return failure({ kind: 'incomplete', problems });
  return success([...names].sort());
}

/** Reads to the end and keeps nothing. */
async function drop(content: Readable): Promise<void> {
  content.resume();
  await finished(content);
}

/** Answers `false` where the budget does not reach; the rest of the file is read and dropped. */
async function write(content: Readable, path: string, budget: { left: number }): Promise<boolean> {
  let isTooLarge = false;
  const within = async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      budget.left -= piece.length;
      isTooLarge ||= budget.left < 0;
      if (!isTooLarge) yield piece;
    }
  };
  await pipeline(content, within, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return !isTooLarge;
}
