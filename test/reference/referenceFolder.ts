import { existsSync } from 'node:fs';
import { describe } from 'vitest';
import { referenceFolder } from './referenceTables.js';

export { numberIn, referenceFolder, referenceRows, textIn } from './referenceTables.js';

/**
 * A group of tests that needs the reference files. Without them it is skipped; with `CI=true` it
 * runs all the same, so that their absence is a failure.
 */
export const describeWithReference = describe.skipIf(
  !existsSync(referenceFolder) && process.env['CI'] !== 'true',
);
