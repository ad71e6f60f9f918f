import type { TestProject } from 'vitest/node';
import {
  makeServerFolder,
  removeAbandonedFolders,
  removeServerFolder,
} from './testServerFolder.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's database server lives; the first test that needs it starts it. */
    readonly serverFolder: string;
  }
}

/** One private database server for the whole run, stopped and removed at its end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandonedFolders();
  const folder = await makeServerFolder();
  project.provide('serverFolder', folder);
  return () => removeServerFolder(folder);
}
