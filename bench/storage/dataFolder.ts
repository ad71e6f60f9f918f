import {
  makeServerFolder,
  removeAbandonedFolders,
  removeServerFolder,
} from '../../test/setup/testServerFolder.js';

/** Gives the work a new data folder on this machine; its server and all it kept are gone after. */
export async function inDataFolder<T>(work: (dataDir: string) => Promise<T>): Promise<T> {
  await removeAbandonedFolders();
  const folder = await makeServerFolder();
  try {
    return await work(folder);
  } finally {
    await removeServerFolder(folder);
  }
}
