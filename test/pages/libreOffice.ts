import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readSheets, type OdsSheet } from './odsSheets.js';

const run = promisify(execFile);

/** Where it is installed; it is no part of what Waymark needs. */
export const libreOffice = '/usr/bin/soffice';

/** What LibreOffice understands of spreadsheets: opened by it, each saved as one plain XML file. */
export async function openInLibreOffice(
  files: readonly Buffer[],
): Promise<readonly (readonly OdsSheet[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-ods-'));
  const path = (index: number, ending: string) => join(folder, `${index}.${ending}`);
  try {
    await Promise.all(files.map((ods, index) => writeFile(path(index, 'ods'), ods)));
    await run(libreOffice, [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', 'fods', '--outdir', folder],
      ...files.map((_, index) => path(index, 'ods')),
    ]);
    const opened = files.map((_, index) => readFile(path(index, 'fods'), 'utf8'));
    return (await Promise.all(opened)).map(readSheets);
  } finally {
    await rm(folder, { recursive: true });
  }
}
