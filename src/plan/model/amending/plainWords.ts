import { failure, success, type Result } from '../../../lib/result.js';

/** Control characters, and marks that turn the direction of text or cannot be seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** A line as people meant it: one space between words, nothing that cannot be seen. */
export function tidyLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(unseen, '').trim();
}

/**
 * What is wrong with a text that everybody may come to read; `null` for a good one. It is no proof
 * that nobody is named: the hint beside the field asks for that.
 */
export function faultOfWords(text: string, most: number): string | null {
  if (text.length > most) return `Use ${most} characters or fewer. You have used ${text.length}`;
  if (/[^\s@]@[^\s@]+\.[^\s@]/.test(text)) return 'Take out the email address';
  if (/(?:\+?\d[\s-]?){10,}/.test(text)) return 'Take out the telephone number';
  return null;
}

const mostOfReason = 500;

/** A reason as it is kept in the journal. Everybody who may read the journal reads it. */
export function parseReason(text: string): Result<string, string> {
  const reason = tidyLine(text);
  if (reason === '') return failure('Enter why you are changing this');
  const fault = faultOfWords(reason, mostOfReason);
  return fault === null ? success(reason) : failure(fault);
}
