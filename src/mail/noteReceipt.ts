import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import type { NoteReturned } from './returnedMail.js';
import { findNotFailed, markFailed } from './store/mailWrites.js';

export interface ReceiptDependencies {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  readonly noteReturned: NoteReturned;
}

/** What GOV.UK Notify says became of a mail; `id` is ours, which it was given to repeat. */
export interface Receipt {
  readonly providerId: string;
  readonly id: string | null;
  readonly status: string;
}

/**
 * Notes a mail that came back. Only a failure that is said to be for good counts: after one that
 * passes (a full mailbox, a server that is down) the address may be as good as ever.
 */
export async function noteReceipt(
  { db, clock, noteReturned }: ReceiptDependencies,
  { providerId, id, status }: Receipt,
): Promise<void> {
  if (status !== 'permanent-failure') return;
  const mail = await findNotFailed(db, { providerId, id });
  if (mail === undefined) return;
  await noteReturned({ ...mail, isRefused: true }, (change) =>
    markFailed(change, { id: mail.id, now: clock(), why: 'GOV.UK Notify: permanent failure' }),
  );
}
