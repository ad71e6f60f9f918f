import { z } from 'zod';
import { writeLetter, type MailText } from '../mailText.js';

export const accessEndedFields = z.strictObject({}).readonly();

/** Says to somebody who leaves that their account is closed. */
export function accessEnded(
  _fields: z.infer<typeof accessEndedFields>,
  siteName: string,
): MailText {
  return writeLetter({
    siteName,
    subject: 'Your access has ended',
    paragraphs: [
      `Your account on ${siteName} is closed. You are signed out everywhere, and your links and keys no longer work.`,
    ],
    unexpected: 'If you still need access, ask the partnership office to open your account again.',
  });
}
