import type { ImportProblem } from '../lib/importProblem.js';
import type { Result } from '../lib/result.js';
import type { UploadReading } from '../measures/model/importUpload.js';
import type { ReleaseContent } from '../measures/model/releaseContent.js';
import { findLaitFiles } from './lait/folder.js';
import { laitFileName } from './lait/uploadNames.js';
import type { ImportTask, RowsRead } from './importTask.js';
import type { ImportMessage } from './readOffThread.js';

/** Does what a task asks, in this thread or in another. */
export type RunImport = (
  task: ImportTask,
  onProgress: (progress: RowsRead) => void,
) => Promise<ImportMessage>;

/** Where the files of an upload are, and where what is wrong with them is put. */
export interface UploadPlace {
  readonly files: string;
  readonly reports: string;
}

export interface UploadReaders {
  readonly readUpload: (
    place: UploadPlace,
    onProgress: (progress: RowsRead) => void,
  ) => Promise<UploadReading>;
  readonly readContent: (
    place: UploadPlace,
  ) => Promise<Result<ReleaseContent, readonly ImportProblem[]>>;
}

/** How uploads of the national tool are read with the database at `url`. */
export function uploadReaders(run: RunImport, url: string): UploadReaders {
  const wrong = () => new Error('the reading answered with something else than was asked');
  return {
    readUpload: async ({ files, reports }, onProgress) => {
      const answer = await run({ wanted: 'preview', url, files, reports }, onProgress);
      if (answer.kind !== 'preview') throw wrong();
      return answer.reading;
    },
    readContent: async ({ files, reports }) => {
      const answer = await run({ wanted: 'content', url, files, reports }, () => undefined);
      if (answer.kind !== 'content') throw wrong();
      return answer.content;
    },
  };
}

/** What is known of the files of the national tool before any is read. */
export const laitPublication = {
  keptName: laitFileName,
  findFaults: async (folder: string): Promise<readonly ImportProblem[]> => {
    const found = await findLaitFiles(folder);
    return found.ok ? [] : found.error;
  },
} as const;
