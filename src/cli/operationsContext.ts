import type { Config } from '../config.js';
import { startOrJoinServer } from '../database/embeddedServer.js';
import { readMigrationFiles, type MigrationFile } from '../database/migrationFiles.js';
import type { KeptFolder } from '../database/backup/keptFiles.js';
import { join } from 'node:path';
import { projectFile } from '../lib/projectRoot.js';

/** What commands work with that look after the database as it is: nothing is loaded or changed first. */
export interface OperationsContext {
  readonly config: Config;
  readonly url: string;
  readonly adminUrl: string;
  /** Whether another Waymark uses the private server at this moment. */
  readonly isShared: boolean;
  readonly out: NodeJS.WriteStream;
  readonly log: (line: string) => void;
}

interface ContextOptions {
  readonly config: Config;
  readonly out: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
}

/** Opens the database in use for `work`, and leaves it afterwards. */
export async function withOperations(
  { config, out, errors }: ContextOptions,
  work: (context: OperationsContext) => Promise<number>,
): Promise<number> {
  const log = (line: string) => {
    errors.write(`${line}\n`);
  };
  if (config.database !== null) {
    return work({ config, ...config.database, isShared: false, out, log });
  }
  const server = await startOrJoinServer({ dataDir: config.dataDir, log });
  try {
    const { url, adminUrl, state } = server;
    return await work({ config, url, adminUrl, isShared: state === 'joined', out, log });
  } finally {
    await server.stop();
  }
}

/** The folders whose files belong to the data: what was uploaded, and mail that went into a file. */
export function keptFolders({ dataDir }: Config): readonly KeptFolder[] {
  return ['uploads', 'outbox'].map((name) => ({ name, path: join(dataDir, name) }));
}

export function knownChanges(): Promise<readonly MigrationFile[]> {
  return readMigrationFiles(projectFile('src', 'database', 'migrations'));
}
