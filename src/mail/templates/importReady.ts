import { z } from 'zod';
import { writeLetter, type MailText } from '../mailText.js';
import { link } from './fields.js';

export const importReadyFields = z.strictObject({ url: link }).readonly();

/** Says that a file has been read and waits for somebody to accept it. */
export function importReady(
  { url }: z.infer<typeof importReadyFields>,
  siteName: string,
): MailText {
  return writeLetter({
    siteName,
    subject: 'A file is ready to check',
    paragraphs: [
      'The file you uploaded has been read. Nothing has changed yet.',
      'See what it would change, then accept it or turn it down:',
      url,
    ],
    unexpected: 'If you did not upload a file, tell the partnership office today.',
  });
}
