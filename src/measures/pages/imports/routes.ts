import type { ImportPages } from './importPages.js';
import { registerDecisions } from './decisionRoutes.js';
import { registerUploads } from './uploadRoutes.js';
import { registerUploadPage } from './uploadPageRoutes.js';
import { registerWithdrawals } from './withdrawalRoutes.js';

/** Loading a publication: upload, preview, decision, and taking a release out of force. */
export function registerImportPages(pages: ImportPages): void {
  registerUploads(pages);
  registerUploadPage(pages);
  registerDecisions(pages);
  registerWithdrawals(pages);
}
