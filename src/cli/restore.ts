import { resolve } from 'node:path';
import { restoreBackup } from '../database/backup/restoreBackup.js';
import { BackupError } from '../database/backup/backupProblem.js';
import { openDatabase } from '../database/connection.js';
import { checkJournal } from '../journal/commands/checkJournal.js';
import { faultText } from '../journal/model/journalChain.js';
import { keptFolders, knownChanges, type OperationsContext } from './operationsContext.js';

interface RestoreRequest {
  readonly file: string;
  readonly replace: boolean;
}

/** Puts a backup in place, then looks at the journal's seals; exit code 1 where they are broken. */
export async function restore(
  context: OperationsContext,
  { file, replace }: RestoreRequest,
): Promise<number> {
  const { config, adminUrl, url, out, log } = context;
  refuseShared(context);
  const manifest = await restoreBackup({
    adminUrl,
    file: resolve(file),
    folders: keptFolders(config),
    changes: await knownChanges(),
    replace,
    log,
  });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  out.write(`Restored what was there at ${manifest.madeAt}: ${rows} rows, `);
  out.write(`${manifest.files.length} files. Every row was read back and compared.\n`);
  out.write(
    'People who left and roles that ended after that time are back: see docs/operations.md.\n',
  );
  return sayJournal(context, url);
}

/** The private server tells who uses it, also while no connection is open. */
export function refuseShared({ isShared }: OperationsContext): void {
  if (isShared) throw new BackupError('Waymark is running. Stop it first, then try again.');
}

/** What the journal is like after all was copied. */
export async function sayJournal({ out, log }: OperationsContext, url: string): Promise<number> {
  const database = openDatabase({ url, connections: 1 });
  try {
    const { entries, faults } = await checkJournal(database.db);
    for (const fault of faults) log(faultText(fault));
    if (faults.length > 0) return 1;
    out.write(`The journal is as it was written: ${entries} entries.\n`);
    return 0;
  } finally {
    await database.close();
  }
}
