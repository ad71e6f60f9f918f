import type { TableFormat } from './query.js';
import { accessTablePath } from './workspace.js';

/** The table of who may use which route, as a file. */
export function accessFilePath(format: TableFormat): string {
  return `${accessTablePath()}.${format}`;
}
