import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { addReturnedMailTask, markMailRefused } from '../store/mailFaultWrites.js';
import { findInvitationOfMail } from '../store/mailFaultQueries.js';
import type { Acting } from './acting.js';

/** A mail that will never arrive. */
export interface ReturnedMail {
  readonly id: string;
  readonly toAccount: string | null;
  /** The address was refused, and not only the tries used up. */
  readonly isRefused: boolean;
}

/**
 * Mail to an account or an invitation does not arrive: the office gets a task to look at the
 * address. `mark` says so of the mail itself, in the same transaction.
 */
export async function noteReturnedMail(
  acting: Acting,
  mail: ReturnedMail,
  mark: (db: Kysely<Tables>) => Promise<void>,
): Promise<void> {
  await acting.change({ kind: 'schedule' }, async ({ db, now, record }) => {
    await mark(db);
    const subject = await findSubject(db, mail);
    if (subject.kind === 'account' && mail.isRefused) await markMailRefused(db, subject.id, now);
    if (subject.kind !== 'mail') await addReturnedMailTask(db, subject, now);
    await record({ type: 'mail.returned', subject, after: { isRefused: mail.isRefused } });
  });
}

interface Subject {
  readonly kind: 'account' | 'invitation' | 'mail';
  readonly id: string;
}

/** Whose mail it was; an invitation that was taken back meanwhile is nobody’s any more. */
async function findSubject(db: Kysely<Tables>, { id, toAccount }: ReturnedMail): Promise<Subject> {
  if (toAccount !== null) return { kind: 'account', id: toAccount };
  const invitationId = await findInvitationOfMail(db, id);
  return invitationId === undefined
    ? { kind: 'mail', id }
    : { kind: 'invitation', id: invitationId };
}
