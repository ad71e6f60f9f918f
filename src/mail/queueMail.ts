import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import { mailContent, type MailContent } from './mailContent.js';
import { isOrganisationName } from './store/organisationNames.js';
import { insertMail } from './store/mailWrites.js';

interface MailToQueue {
  readonly template: string;
  readonly fields: unknown;
  readonly to: { readonly accountId: string | null; readonly address: string };
}

/**
 * Puts a mail on its way in the caller's transaction: it is sent once that is committed. Whatever
 * is not a link of the site, a number, a role of `roleNames` or a body of the plan is refused, so
 * that nobody's name gets into a mail.
 * @throws Error for a field that the template does not have, or that holds anything else
 */
export function createQueueMail(
  roleNames: readonly string[],
): (db: Kysely<Tables>, mail: MailToQueue) => Promise<void> {
  return async (db, { template, fields, to }) => {
    const content = mailContent.parse({ template, fields });
    await refuseOtherNames(db, content, roleNames);
    const { accountId, address } = to;
    await insertMail(db, { ...content, toAccount: accountId, toAddress: address });
  };
}

async function refuseOtherNames(
  db: Kysely<Tables>,
  { fields }: MailContent,
  roleNames: readonly string[],
): Promise<void> {
  if (!('roleName' in fields)) return;
  if (!roleNames.includes(fields.roleName)) throw new Error('a mail names a role there is not');
  if (!(await isOrganisationName(db, fields.organisationName))) {
    throw new Error('a mail names a body the plan does not know');
  }
}
