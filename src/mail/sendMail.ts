import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import { mailContent, renderMail, usefulMinutes } from './mailContent.js';
import type { NoteReturned } from './returnedMail.js';
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
  /** The office has to look at the address. */
  readonly noteReturned: NoteReturned;
  /** What carries the mail does not work: the operator has to look. Holds no address. */
  readonly onCarrierFault: (why: string) => void;
}

/** Minutes until the next try, by how many there were; after the last one it is given up. */
const waits = [1, 5, 30, 120, 720] as const;

const minute = 60_000;

/**
 * Sends all that is due, one after the other, until `isStopping`; answers how many were sent.
 * One after the other and each one taken by itself: however many senders run, none is sent twice.
 */
export async function sendDueMail(
  dependencies: SenderDependencies,
  isStopping: () => boolean = () => false,
): Promise<number> {
  const { db, clock } = dependencies;
  let sent = 0;
  while (!isStopping()) {
    const now = clock();
    // A sender that dies meanwhile leaves the mail to others ten minutes later.
    const nextTryAt = new Date(now.getTime() + 10 * minute);
    const mail = await takeDueMail(db, { now, nextTryAt });
    if (mail === undefined) return sent;
    if (await sendOne(dependencies, mail, now)) sent += 1;
  }
  return sent;
}

async function sendOne(
  dependencies: SenderDependencies,
  mail: DueMail,
  now: Date,
): Promise<boolean> {
  const { db, clock, transport, siteName } = dependencies;
  const { id, queuedAt } = mail;
  const content = mailContent.safeParse({ template: mail.template, fields: mail.fields });
  if (!content.success) {
    // What goes into it is forgotten with the person, and a new version may know it no more.
    await markFailed(db, { id, now, why: 'what was to be in it is not there any more' });
    return false;
  }
  const useful = usefulMinutes(content.data);
  if (useful !== null && now.getTime() - queuedAt.getTime() > useful * minute) {
    await markFailed(db, { id, now, why: 'too late to be of use' });
    return false;
  }
  const letter = renderMail(content.data, siteName);
  const outcome = await transport.send({ id, queuedAt, to: mail.toAddress, ...letter });
  if (outcome.kind === 'sent') {
    await markSent(db, { id, now: clock(), reference: outcome.reference });
    return true;
  }
  await putOff(dependencies, mail, outcome);
  return false;
}

interface NotSent {
  readonly kind: 'refused' | 'notNow' | 'carrierFault';
  readonly why: string;
}

/** Later, or never. */
async function putOff(
  { db, clock, noteReturned, onCarrierFault }: SenderDependencies,
  { id, attempts, toAccount }: DueMail,
  { kind, why }: NotSent,
): Promise<void> {
  if (kind === 'carrierFault') onCarrierFault(why);
  const wait = waits[attempts - 1];
  if (kind !== 'refused' && wait !== undefined) {
    const nextTryAt = new Date(clock().getTime() + wait * minute);
    await markForLater(db, { id, nextTryAt, why });
    return;
  }
  const mark = (change: Kysely<Tables>) => markFailed(change, { id, now: clock(), why });
  if (kind === 'carrierFault') await mark(db);
  else await noteReturned({ id, toAccount, isRefused: kind === 'refused' }, mark);
}
