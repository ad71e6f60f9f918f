import { z } from 'zod';
import { writeLetter, type MailText } from '../mailText.js';
import { link } from './fields.js';

export const importFailedFields = z.strictObject({ url: link }).readonly();

/** Says that a file could not be read. */
export function importFailed(
  { url }: z.infer<typeof importFailedFields>,
  siteName: string,
): MailText {
  return writeLetter({
    siteName,
    subject: 'A file could not be read',
    paragraphs: [
      'The file you uploaded could not be read. Nothing has changed.',
      'See what went wrong and what to do here:',
      url,
    ],
    unexpected: 'If you did not upload a file, tell the partnership office today.',
  });
}
