import { noteMailFault } from '../store/mailFaultWrites.js';
import type { Acting } from './acting.js';

/** Mail to an account comes back: the office gets a task to look at its address. */
export async function noteReturnedMail(acting: Acting, accountId: string): Promise<void> {
  await acting.change({ kind: 'schedule' }, async ({ db, now, record }) => {
    await noteMailFault(db, accountId, now);
    await record({ type: 'mail.returned', subject: { kind: 'account', id: accountId } });
  });
}
