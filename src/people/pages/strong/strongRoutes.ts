import { registerBackupCodes } from './backupCodeRoutes.js';
import { registerChanging } from './changeRoutes.js';
import { registerPassword } from './passwordRoutes.js';
import { registerProviders } from './providerRoutes.js';
import { registerReset } from './resetRoutes.js';
import { registerSecondFactor } from './secondFactorRoutes.js';
import { registerSetUp } from './setUpRoutes.js';
import type { StrongPages } from './strongPages.js';

/** Every page that makes sure who somebody is: password, app, backup codes, partners’ providers. */
export function registerStrongPages(pages: StrongPages): void {
  registerSecondFactor(pages);
  registerSetUp(pages);
  registerBackupCodes(pages);
  registerChanging(pages);
  registerPassword(pages);
  registerProviders(pages);
  registerReset(pages);
}
