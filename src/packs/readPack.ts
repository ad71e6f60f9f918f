import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../lib/result.js';
import type { PackProblem } from './packProblem.js';
import { packFiles, parsePack } from './parsePack.js';
import type { PlanPack } from './planPack.js';

/**
 * Reads and checks the pack in a folder; every problem at once. Files that are no part of a pack
 * are left alone. In a folder that does not exist, every file is missing.
 */
export async function readPack(folder: string): Promise<Result<PlanPack, readonly PackProblem[]>> {
  const present = await listFolder(folder);
  const files = new Map<string, Uint8Array>();
  for (const file of packFiles) {
    if (present.includes(file)) files.set(file, await readFile(join(folder, file)));
  }
  return parsePack(files);
}

async function listFolder(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
}
