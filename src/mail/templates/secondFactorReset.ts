import { z } from 'zod';
import { writeLetter, type MailText } from '../mailText.js';
import { link } from './fields.js';

export const secondFactorResetFields = z.strictObject({ url: link }).readonly();

/** Says that somebody has to set up their codes again. */
export function secondFactorReset(
  { url }: z.infer<typeof secondFactorResetFields>,
  siteName: string,
): MailText {
  return writeLetter({
    siteName,
    subject: 'Set up your sign-in codes again',
    paragraphs: [
      'An administrator has reset the codes you sign in with. Your old codes no longer work.',
      'Open this link to set up new ones:',
      url,
    ],
    unexpected: 'If you did not ask for this, tell the partnership office today.',
  });
}
