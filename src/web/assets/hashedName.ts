import { createHash } from 'node:crypto';

/** `start.js` → `start.3f2a9c01b7.js`: a new content has a new address, so it may be kept for ever. */
export function hashedName(name: string, content: string | Buffer): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}
