import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import { mailContent } from './mailContent.js';
import { insertMail } from './store/mailWrites.js';

interface MailToQueue {
  readonly template: string;
  readonly fields: unknown;
  readonly to: { readonly accountId: string | null; readonly address: string };
}

/**
 * Puts a mail on its way in the caller's transaction: it is sent once that is committed.
 * @throws ZodError for a field that the template does not have: nothing else may get into a mail
 */
export async function queueMail(db: Kysely<Tables>, mail: MailToQueue): Promise<void> {
  const { template, fields } = mailContent.parse({ template: mail.template, fields: mail.fields });
  const { accountId, address } = mail.to;
  await insertMail(db, { template, fields, toAccount: accountId, toAddress: address });
}
