import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { projectFile } from '../lib/projectRoot.js';
import { writeBackup } from '../database/backup/writeBackup.js';
import { keptFolders, type OperationsContext } from './operationsContext.js';

/** Writes one moment of the database and the kept files into a file. The service may go on. */
export async function backup(context: OperationsContext, name: string): Promise<number> {
  const { config, adminUrl, out } = context;
  const file = resolve(name);
  const manifest = await writeBackup({
    adminUrl,
    file,
    folders: keptFolders(config),
    waymark: await ownVersion(),
    clock: () => new Date(),
  });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const { size } = await stat(file);
  out.write(`${file}: ${rows} rows of ${manifest.tables.length} tables, `);
  out.write(`${manifest.files.length} files, ${(size / 1_048_576).toFixed(1)} MB.\n`);
  if (manifest.journalHead !== null) {
    const { number, seal } = manifest.journalHead;
    out.write(`The newest entry of the journal: ${number}:${seal}\n`);
  }
  out.write('It holds personal data: keep it encrypted, away from this server, for 35 days.\n');
  out.write('It holds no password of the database and no secret key: keep those elsewhere.\n');
  return 0;
}

const packageSchema = z.object({ version: z.string() });

async function ownVersion(): Promise<string> {
  const text = await readFile(projectFile('package.json'), 'utf8');
  return packageSchema.parse(JSON.parse(text)).version;
}
