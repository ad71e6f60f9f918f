import { z } from 'zod';
import { failure, success, type Result } from '../../lib/result.js';

const address = z.email().max(254);

/**
 * An address as it is kept and compared: trimmed and in small letters, since no mail system of
 * ours tells addresses apart by case. `failure` holds what to tell whoever typed it.
 */
export function parseEmailAddress(text: string): Result<string, string> {
  const parsed = address.safeParse(text.trim().normalize('NFC').toLowerCase());
  return parsed.success
    ? success(parsed.data)
    : failure('Enter an email address in the correct format, like name@example.com');
}
