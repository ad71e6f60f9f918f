import { Worker } from 'node:worker_threads';
import type { ImportProblem } from '../lib/importProblem.js';
import { projectFile } from '../lib/projectRoot.js';
import type { Result } from '../lib/result.js';
import type { UploadReading } from '../measures/model/importUpload.js';
import type { ReleaseContent } from '../measures/model/releaseContent.js';
import type { ImportTask, RowsRead } from './importTask.js';

/** What the thread says; both ends are ours and of one build. */
export type ImportMessage =
  | { readonly kind: 'progress'; readonly progress: RowsRead }
  | { readonly kind: 'preview'; readonly reading: UploadReading }
  | {
      readonly kind: 'content';
      readonly content: Result<ReleaseContent, readonly ImportProblem[]>;
    };

/**
 * Reads an upload in a thread of its own: half a million rows take a second or more, and every
 * reader would wait for it. Needs the built program `dist/importWorker.js`.
 */
export function readOffThread(
  task: ImportTask,
  onProgress: (progress: RowsRead) => void,
): Promise<ImportMessage> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(projectFile('dist', 'importWorker.js'), { workerData: task });
    worker.on('message', (message: ImportMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else resolve(message);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`the reading thread ended with code ${code} before it answered`));
    });
  });
}
