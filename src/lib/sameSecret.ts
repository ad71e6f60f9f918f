import { hash, timingSafeEqual } from 'node:crypto';

/** Compared in the same time wherever they differ, and however long they are. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digestOf(given), digestOf(expected));
}

function digestOf(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}
