import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { startOrJoinServer } from '../../src/database/embeddedServer.js';
import { removeServerFolder } from '../setup/testServerFolder.js';

/** A folder for a private server, which the account that runs it may enter, also for root. */
export async function makeDataDir(path?: string): Promise<string> {
  const folder = path ?? (await mkdtemp(join(inject('serverFolder'), 'waymark server ')));
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o711);
  return folder;
}

/** Makes one server's data, which is quicker to copy for each test than to make anew. */
export async function makeServerCopy() {
  const folder = await makeDataDir();
  const server = await startOrJoinServer({
    dataDir: folder,
    log: () => undefined,
    settings: { fsync: 'off' },
  });
  await server.stop();
  return {
    copyTo: async (dataDir: string): Promise<void> => {
      await promisify(execFile)('cp', ['-a', join(folder, 'postgres'), join(dataDir, 'postgres')]);
    },
    remove: () => removeServerFolder(folder),
  };
}
