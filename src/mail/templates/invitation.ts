import { z } from 'zod';
import { writeLetter, type MailText } from '../mailText.js';
import { count, link, organisationName, roleName } from './fields.js';

export const invitationFields = z
  .strictObject({ url: link, roleName, organisationName, days: count })
  .readonly();

/** Asks somebody to join in a role. */
export function invitation(fields: z.infer<typeof invitationFields>, siteName: string): MailText {
  return writeLetter({
    siteName,
    subject: 'You are invited to join',
    paragraphs: [
      `The partnership asks you to join ${siteName}.`,
      `Your role: ${fields.roleName}\nYour organisation: ${fields.organisationName}`,
      'Open this link to accept:',
      fields.url,
      `It works for ${fields.days} days. After that, ask the partnership office for a new one.`,
    ],
    unexpected:
      'If you did not expect this, you need do nothing. You will not be added, and we will not write again.',
  });
}
