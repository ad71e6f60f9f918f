import { z } from 'zod';
import { writeLetter, type MailText } from '../mailText.js';
import { count, link } from './fields.js';

export const signInLinkFields = z.strictObject({ url: link, minutes: count }).readonly();

/** The link that somebody asked for to sign in. */
export function signInLink(
  { url, minutes }: z.infer<typeof signInLinkFields>,
  siteName: string,
): MailText {
  return writeLetter({
    siteName,
    subject: 'Your link to sign in',
    paragraphs: [
      'Open this link, then choose “Sign in” on the page:',
      url,
      `It works once, within ${minutes} minutes. A newer link takes its place.`,
    ],
    unexpected:
      'If you did not ask for this link, you need do nothing. Nobody can sign in without it.',
  });
}
