import { isSameDatabase } from '../database/backup/sameDatabase.js';
import { BackupError } from '../database/backup/backupProblem.js';
import { moveDatabase } from '../database/backup/moveDatabase.js';
import { openDatabase } from '../database/connection.js';
import { refuseStrongRole } from '../database/refuseStrongRole.js';
import { knownChanges, type OperationsContext } from './operationsContext.js';
import { refuseShared, sayJournal } from './restore.js';

interface MoveRequest {
  readonly toUrl: string;
  readonly toAdminUrl: string;
}

/** Copies the database in use to another server and says how to use that one from now on. */
export async function move(context: OperationsContext, request: MoveRequest): Promise<number> {
  const { adminUrl, out, log } = context;
  const { toUrl, toAdminUrl } = request;
  refuseShared(context);
  if (!(await isSameDatabase(toUrl, toAdminUrl))) {
    throw new BackupError('The two addresses lead to different databases. Nothing was changed.');
  }
  await refuseWrongRole(toUrl);
  const sums = await moveDatabase({
    fromAdminUrl: adminUrl,
    toAdminUrl,
    changes: await knownChanges(),
    log,
  });
  const rows = [...sums.values()].reduce((sum, table) => sum + table.rows, 0);
  out.write(`Moved ${rows} rows of ${sums.size} tables. Every row was read back and compared.\n`);
  const code = await sayJournal(context, toUrl);
  out.write('From now on start Waymark with these settings, with their passwords:\n');
  out.write(`  DATABASE_URL=${withoutPassword(toUrl)}\n`);
  out.write(`  DATABASE_ADMIN_URL=${withoutPassword(toAdminUrl)}\n`);
  out.write('Keep DATA_DIR: the secret key and uploaded files stay there. Nothing was removed.\n');
  return code;
}

async function refuseWrongRole(url: string): Promise<void> {
  const database = openDatabase({ url, connections: 1 });
  try {
    await refuseStrongRole(database.db);
  } finally {
    await database.close();
  }
}

function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, '$1:…@');
}
