import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A file of this checkout, by its path from the root. */
export const fromRoot = (...parts) => join(root, ...parts);
