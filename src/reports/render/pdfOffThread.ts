import { Worker } from 'node:worker_threads';
import { projectFile } from '../../lib/projectRoot.js';
import type { ReportDocument } from '../document/reportDocument.js';

/**
 * The report as PDF/UA, set by a thread of its own: the typesetter takes a second or more, and
 * every other reader would wait for it. Needs the built program `dist/pdfWorker.js`.
 */
export function renderPdfOffThread(document: ReportDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(projectFile('dist', 'pdfWorker.js'), { workerData: document });
    worker.once('message', (pdf: unknown) => {
      if (pdf instanceof Uint8Array) resolve(pdf);
      else reject(new Error('the typesetting thread answered with something else than bytes'));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`the typesetting thread ended with code ${code} before it answered`));
    });
  });
}
