import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, success, type Result } from '../../../lib/result.js';
import { unpackEntry } from '../../../lib/zip/unpackEntry.js';
import { readZipEntries, type ZipEntry, type ZipFault } from '../../../lib/zip/zipEntries.js';
import type { FilesFault, Taking } from './takeFiles.js';

const words: Readonly<Record<ZipFault, string>> = {
  notZip: 'This file is not a zip. Zip the files again, or choose the files themselves.',
  damaged: 'This zip is damaged. Zip the files again, or choose the files themselves.',
  encrypted: 'This zip has a password. Zip the files again without one.',
  tooManyFiles: 'This zip holds too many files. Zip only the files of one publication.',
  unsafeName: 'This zip holds a name or a link that leads out of it. Zip the files again.',
  unknownMethod: 'This zip is packed in a way we cannot read. Choose the files themselves.',
};

/** Unpacks the files that are needed, side by side whatever folder they are in; the zip then goes. */
export async function unpackZip(
  { folder, publication, mostBytes }: Taking,
  path: string,
): Promise<Result<readonly string[], FilesFault>> {
  const file = await open(path);
  try {
    const entries = await readZipEntries(file);
    if (!entries.ok) return failure({ kind: 'zip', message: words[entries.error] });
    const wanted = entries.value.flatMap((entry) => {
      const name = publication.keptName(entry.name);
      return name === null ? [] : [{ entry, name }];
    });
    const names = wanted.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) return failure({ kind: 'twice', name: twice });
    const bytes = wanted.reduce((sum, { entry }) => sum + entry.bytes, 0);
    if (bytes > mostBytes) return failure({ kind: 'tooLarge' });
    const isWhole = await unpackAll({ path, file }, wanted, folder.files);
    return isWhole ? success(names) : failure({ kind: 'zip', message: words.damaged });
  } finally {
    await file.close();
    await rm(path);
  }
}

async function unpackAll(
  zip: { readonly path: string; readonly file: FileHandle },
  wanted: readonly { readonly entry: ZipEntry; readonly name: string }[],
  folder: string,
): Promise<boolean> {
  for (const { entry, name } of wanted) {
    if (!(await unpackEntry(zip, entry, join(folder, name)))) return false;
  }
  return true;
}
