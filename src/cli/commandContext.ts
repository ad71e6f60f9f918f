import type { Config } from '../config.js';
import type { Runtime } from '../runtime.js';

/** What every command works with. */
export interface CommandContext {
  readonly config: Config;
  readonly runtime: Runtime;
  readonly out: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
}
