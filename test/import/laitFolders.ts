import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { onTestFinished } from 'vitest';
import { projectFile } from '../../src/lib/projectRoot.js';

/** The small real extract of a publication, its long data as CSV. */
export const extractFolder = projectFile('src', 'importers', 'lait', 'fixtures', 'extract');

/** A file's new content, made from the old one; `null` takes the file away. */
export type FileChange = ((old: Buffer) => Buffer | string) | null;

/** A copy of the extract with some files changed; gone when the test is over. */
export async function changedExtract(
  changes: Readonly<Record<string, FileChange>>,
): Promise<string> {
  const folder = await temporaryFolder();
  await cp(extractFolder, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    if (change === null) await rm(path);
    else await writeFile(path, change(await readFile(path)));
  }
  return folder;
}

/** A copy of the extract with its long data as Parquet and not as CSV, the bytes changed. */
export async function parquetExtract(change: (bytes: Buffer) => Buffer): Promise<string> {
  const folder = await changedExtract({});
  const csv = join(folder, 'bds_long.csv');
  const parquet = join(folder, 'bds_long_0.parquet');
  await convert(`read_csv('${csv}', header = true, all_varchar = true)`, parquet);
  await rm(csv);
  await writeFile(parquet, change(await readFile(parquet)));
  return folder;
}

/** A publication whose long data is Parquet, in a folder of its own with the same data as CSV. */
export async function asCsvFolder(from: string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(from, folder, { recursive: true });
  const parquet = join(folder, 'bds_long_0.parquet');
  await convert(`'${parquet}'`, join(folder, 'bds_long.csv'));
  await rm(parquet);
  return folder;
}

async function convert(from: string, to: string): Promise<void> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(`copy (select * from ${from}) to '${to}'`);
  connection.closeSync();
  instance.closeSync();
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark lait '));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
