import { z } from 'zod';
import type { MailText } from './mailText.js';
import { accessEnded, accessEndedFields } from './templates/accessEnded.js';
import { accessReview, accessReviewFields } from './templates/accessReview.js';
import { importFailed, importFailedFields } from './templates/importFailed.js';
import { importReady, importReadyFields } from './templates/importReady.js';
import { invitation, invitationFields } from './templates/invitation.js';
import { roleGranted, roleGrantedFields } from './templates/roleGranted.js';
import { secondFactorReset, secondFactorResetFields } from './templates/secondFactorReset.js';
import { signInLink, signInLinkFields } from './templates/signInLink.js';

/** Every mail with all that goes into it. A field that is not listed is refused. */
export const mailContent = z.discriminatedUnion('template', [
  z.object({ template: z.literal('signInLink'), fields: signInLinkFields }),
  z.object({ template: z.literal('invitation'), fields: invitationFields }),
  z.object({ template: z.literal('roleGranted'), fields: roleGrantedFields }),
  z.object({ template: z.literal('accessEnded'), fields: accessEndedFields }),
  z.object({ template: z.literal('secondFactorReset'), fields: secondFactorResetFields }),
  z.object({ template: z.literal('accessReview'), fields: accessReviewFields }),
  z.object({ template: z.literal('importReady'), fields: importReadyFields }),
  z.object({ template: z.literal('importFailed'), fields: importFailedFields }),
]);

export type MailContent = Readonly<z.infer<typeof mailContent>>;

/** The mail as its reader sees it. */
export function renderMail(content: MailContent, siteName: string): MailText {
  switch (content.template) {
    case 'signInLink':
      return signInLink(content.fields, siteName);
    case 'invitation':
      return invitation(content.fields, siteName);
    case 'roleGranted':
      return roleGranted(content.fields, siteName);
    case 'accessEnded':
      return accessEnded(content.fields, siteName);
    case 'secondFactorReset':
      return secondFactorReset(content.fields, siteName);
    case 'accessReview':
      return accessReview(content.fields, siteName);
    case 'importReady':
      return importReady(content.fields, siteName);
    case 'importFailed':
      return importFailed(content.fields, siteName);
  }
}

/** How long a mail is of any use, in minutes; `null` where it always is. */
export function usefulMinutes(content: MailContent): number | null {
  switch (content.template) {
    case 'signInLink':
      return content.fields.minutes;
    case 'invitation':
      return content.fields.days * 24 * 60;
    case 'roleGranted':
    case 'accessEnded':
    case 'secondFactorReset':
    case 'accessReview':
    case 'importReady':
    case 'importFailed':
      return null;
  }
}
