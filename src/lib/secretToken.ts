import { createHash, randomBytes } from 'node:crypto';

/** A text nobody can guess: 256 bits, fit for an address. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: enough to know it again, not enough to use it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
