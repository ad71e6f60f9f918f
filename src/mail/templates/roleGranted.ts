import { z } from 'zod';
import { writeLetter, type MailText } from '../mailText.js';
import { link, organisationName, roleName } from './fields.js';

export const roleGrantedFields = z
  .strictObject({ url: link, roleName, organisationName })
  .readonly();

/** Says that somebody has a further role. */
export function roleGranted(fields: z.infer<typeof roleGrantedFields>, siteName: string): MailText {
  return writeLetter({
    siteName,
    subject: 'You have a new role',
    paragraphs: [
      `Your new role: ${fields.roleName}\nFor: ${fields.organisationName}`,
      'You can see what you have to do here:',
      fields.url,
    ],
    unexpected: 'If this role is not right for you, tell the partnership office.',
  });
}
