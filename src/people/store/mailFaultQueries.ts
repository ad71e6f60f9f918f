import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** The invitation that a mail was sent for and that still waits, if there is one. */
export async function findInvitationOfMail(
  db: Kysely<Tables>,
  mailId: string,
): Promise<string | undefined> {
  const found = await db
    .selectFrom('mail_message')
    .innerJoin('invitation', 'invitation.email', 'mail_message.to_address')
    .select('invitation.invitation_id as id')
    .where('mail_message_id', '=', mailId)
    .where('template', '=', 'invitation')
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('invited_at', 'desc')
    .executeTakeFirst();
  return found?.id;
}
