import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { problemText } from '../../src/lib/importProblem.js';
import { projectFile } from '../../src/lib/projectRoot.js';
import type { PlanPack } from '../../src/packs/planPack.js';
import { readPack } from '../../src/packs/readPack.js';

export const alderburyFolder = projectFile('test', 'packs', 'alderbury');

export const dorsetFolder = projectFile('plans', 'dorset');

/** The pack in a folder; a pack with problems fails the test with all of them. */
export async function loadPack(folder: string): Promise<PlanPack> {
  const pack = await readPack(folder);
  if (!pack.ok) throw new Error(pack.error.map(problemText).join('\n'));
  return pack.value;
}

/** The files of the small pack, byte for byte, with some of them changed: `null` leaves one out. */
export async function alderburyFiles(
  changes: Readonly<Record<string, ((text: string) => string) | null>> = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const file of await readdir(alderburyFolder)) {
    const change = changes[file];
    if (change === null) continue;
    const bytes = await readFile(join(alderburyFolder, file));
    const text = change === undefined ? null : change(bytes.toString('utf8'));
    files.set(file, text === null ? bytes : Buffer.from(text));
  }
  return files;
}
