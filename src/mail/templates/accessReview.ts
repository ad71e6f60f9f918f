import { z } from 'zod';
import { writeLetter, type MailText } from '../mailText.js';
import { link, month } from './fields.js';

export const accessReviewFields = z.strictObject({ url: link, month }).readonly();

/** Asks the office to go through who has access. */
export function accessReview(
  fields: z.infer<typeof accessReviewFields>,
  siteName: string,
): MailText {
  return writeLetter({
    siteName,
    subject: `Check who has access: ${fields.month}`,
    paragraphs: [
      `The list of accounts to check for ${fields.month} is ready. It shows accounts that nobody has used for 90 days, and every role with wide access.`,
      'Go through it here, and end what is no longer needed:',
      fields.url,
    ],
    unexpected: 'If this is no longer your work, tell the partnership office.',
  });
}
