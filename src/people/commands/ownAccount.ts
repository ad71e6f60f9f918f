import type { PersonActing } from '../model/actor.js';
import type { AccessKey } from '../model/accessKey.js';
import type { OpenSession } from '../model/openSession.js';
import { findOpenAccount } from '../store/accountQueries.js';
import { listKeys } from '../store/accessKeyQueries.js';
import { listOpenSessions } from '../store/openSessionQueries.js';
import { findSecondFactor } from '../store/secondFactorQueries.js';
import { endSessionsOf } from '../store/sessionWrites.js';
import type { Acting } from './acting.js';

export interface OwnAccount {
  readonly email: string;
  readonly sessions: readonly OpenSession[];
  readonly keys: readonly AccessKey[];
  readonly hasSecondFactor: boolean;
}

/** What somebody’s own page shows. It is all their own, so no role is needed to read it. */
export async function readOwnAccount(
  { acting }: { readonly acting: Acting },
  accountId: string,
  now: Date,
): Promise<OwnAccount> {
  return acting.read({ kind: 'visitor' }, async (db) => ({
    email: (await findOpenAccount(db, accountId))?.email ?? '',
    sessions: await listOpenSessions(db, accountId, now),
    keys: await listKeys(db, accountId),
    hasSecondFactor: (await findSecondFactor(db, accountId))?.isSetUp === true,
  }));
}

/** Signs somebody out everywhere but here. */
export async function endOtherSessions(
  { acting }: { readonly acting: Acting },
  actor: PersonActing,
  sessionId: string,
): Promise<void> {
  const { accountId } = actor;
  await acting.change(actor, async ({ db, now, record }) => {
    await endSessionsOf(db, accountId, { now, except: sessionId });
    await record({ type: 'session.othersEnded', subject: { kind: 'account', id: accountId } });
  });
}
