import { randomInt } from 'node:crypto';

/** Without letters that look like digits. */
const letters = 'abcdefghjkmnpqrstvwxyz23456789';
const groups = 3;
const groupLetters = 4;

/** A code for somebody whose phone is gone, to be written down: `h7kq-29mf-wz3x`. */
export function makeBackupCode(): string {
  const group = () =>
    Array.from({ length: groupLetters }, () => letters.charAt(randomInt(letters.length))).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** However somebody types it: in capitals, with spaces, without hyphens. */
export function toBackupCode(typed: string): string {
  const plain = typed.toLowerCase().replace(/[^a-z0-9]/g, '');
  return (plain.match(/.{1,4}/g) ?? []).join('-');
}
