import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import { mailContent, renderMail, usefulMinutes } from './mailContent.js';
import {
  markFailed,
  markForLater,
  markSent,
  takeDueMail,
  type DueMail,
} from './store/mailWrites.js';
import type { Transport } from './transports/transport.js';

export interface SenderDependencies {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  readonly transport: Transport;
  readonly siteName: string;
  /** A mail to an account will never arrive: the office has to look at the address. */
  readonly onReturned: (accountId: string) => Promise<void>;
}

/** Minutes until the next try, by how many there were; after the last one it is given up. */
const waits = [1, 5, 30, 120, 720] as const;

const minute = 60_000;

/** Sends all that is due, one after the other; answers how many were sent. */
export async function sendDueMail(dependencies: SenderDependencies): Promise<number> {
  const { db, clock } = dependencies;
  let sent = 0;
  for (;;) {
    const now = clock();
    // A sender that dies meanwhile leaves the mail to others ten minutes later.
    const nextTryAt = new Date(now.getTime() + 10 * minute);
    const mail = await takeDueMail(db, { now, nextTryAt });
    if (mail === undefined) return sent;
    if (await sendOne(dependencies, mail, now)) sent += 1;
  }
}

async function sendOne(
  { db, clock, transport, siteName, onReturned }: SenderDependencies,
  mail: DueMail,
  now: Date,
): Promise<boolean> {
  const content = mailContent.parse({ template: mail.template, fields: mail.fields });
  const useful = usefulMinutes(content);
  if (useful !== null && now.getTime() - mail.queuedAt.getTime() > useful * minute) {
    await markFailed(db, { id: mail.id, now, why: 'too late to be of use' });
    return false;
  }
  const { subject, text } = renderMail(content, siteName);
  const outcome = await transport.send({ id: mail.id, to: mail.toAddress, subject, text });
  if (outcome.kind === 'sent') {
    await markSent(db, { id: mail.id, now: clock(), reference: outcome.reference });
    return true;
  }
  const wait = waits[mail.attempts - 1];
  if (outcome.kind === 'notNow' && wait !== undefined) {
    const nextTryAt = new Date(clock().getTime() + wait * minute);
    await markForLater(db, { id: mail.id, nextTryAt, why: outcome.why });
    return false;
  }
  await markFailed(db, { id: mail.id, now: clock(), why: outcome.why });
  if (mail.toAccount !== null) await onReturned(mail.toAccount);
  return false;
}
