import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { dayAfter } from '../../lib/elapsedTime.js';
import type { CommandActing, ScheduleActing } from '../model/actor.js';
import {
  pseudonymAddressOf,
  pseudonymOf,
  retentionClasses,
  type RetentionClass,
  type RetentionCounts,
  type RetentionDays,
} from '../model/retention.js';
import { listNamedClosedAccounts, removeIdentity, removeUntil } from '../store/retentionWrites.js';
import type { Acting } from './acting.js';

export interface RetentionDependencies {
  readonly acting: Acting;
  readonly retention: RetentionDays;
}

/**
 * Removes what has been kept for its time, class by class, and writes the counts into the journal.
 * Days are those of London, so that no change of the clocks moves one.
 */
export async function removeExpired(
  { acting, retention }: RetentionDependencies,
  actor: ScheduleActing | CommandActing,
): Promise<RetentionCounts> {
  return acting.change(actor, async ({ db, today, record }) => {
    const counts: Record<RetentionClass, number> = { ...none };
    for (const each of retentionClasses) {
      counts[each] = await removeClass(db, each, dayAfter(today, -retention[each]));
    }
    await record({
      type: 'retention.done',
      subject: { kind: 'retention', id: today },
      after: counts,
    });
    return counts;
  });
}

const none = {
  endedSessions: 0,
  spentLinks: 0,
  verifications: 0,
  throttleRows: 0,
  drafts: 0,
  pastInvitations: 0,
  pastMails: 0,
  closedAccounts: 0,
} as const satisfies RetentionCounts;

async function removeClass(
  db: Kysely<Tables>,
  retentionClass: RetentionClass,
  lastDay: string,
): Promise<number> {
  if (retentionClass !== 'closedAccounts') return removeUntil(db, retentionClass, lastDay);
  const accounts = await listNamedClosedAccounts(db, lastDay);
  for (const { id, email } of accounts) {
    await removeIdentity(db, {
      ...{ id, email },
      name: pseudonymOf(id),
      address: pseudonymAddressOf(id),
    });
  }
  return accounts.length;
}
