import type { Kysely } from 'kysely';
import type { IncomingHttpHeaders } from 'node:http';
import { forPartnership, setActing } from '../../database/actingContext.js';
import type { Tables } from '../../database/tables.js';
import { londonDate } from '../../lib/calendarDate.js';
import { idleLimit } from '../model/idleLimit.js';
import type { SignedIn, SignInMethod } from '../model/signedIn.js';
import { listHeldRoles } from '../store/signedInQueries.js';
import { findSession, type StoredSession } from '../store/sessionQueries.js';
import { endSession, markSeen } from '../store/sessionWrites.js';
import type { SignInLibrary } from '../store/signInLibrary.js';

export interface SessionDependencies {
  readonly db: Kysely<Tables>;
  readonly library: SignInLibrary;
  readonly clock: () => Date;
}

/** Who is signed in, and since when they may be no more. */
export interface Sessions {
  /** Opens a session; answers the cookies that carry it. */
  readonly open: (accountId: string, method: SignInMethod) => Promise<OpenedSession>;
  /** `null` for no session, one that has ended, run out or been idle, or a closed account. */
  readonly find: (headers: IncomingHttpHeaders) => Promise<SignedIn | null>;
  readonly end: (sessionId: string) => Promise<void>;
}

export interface OpenedSession {
  readonly sessionId: string;
  /** Values of `set-cookie`. */
  readonly cookies: readonly string[];
}

/** A page in use is noted once a minute at most. */
const betweenNotesMs = 60_000;

export function createSessions(dependencies: SessionDependencies): Sessions {
  const { db, library, clock } = dependencies;
  return {
    open: async (accountId, method) => {
      const { headers, response } = await library.api.openSession({
        body: { accountId, method },
        returnHeaders: true,
      });
      return { sessionId: response.sessionId, cookies: headers.getSetCookie() };
    },
    find: async ({ cookie }) => {
      if (cookie === undefined) return null;
      const headers = new Headers({ cookie });
      const known = await library.api.getSession({ headers, query: { disableRefresh: true } });
      if (known === null) return null;
      const now = clock();
      const session = await findSession(db, known.session.id, now);
      return session === undefined ? null : toSignedIn(dependencies, session, now);
    },
    end: (sessionId) => endSession(db, sessionId, clock()),
  };
}

async function toSignedIn(
  { db }: SessionDependencies,
  session: StoredSession,
  now: Date,
): Promise<SignedIn | null> {
  const { id, accountId, name, method, lastUsedAt } = session;
  const roles = await db.transaction().execute(async (transaction) => {
    await setActing(transaction, { ...forPartnership, accountId });
    return listHeldRoles(transaction, accountId, londonDate(now));
  });
  const idle = now.getTime() - lastUsedAt.getTime();
  if (idle > idleLimit(roles.map(({ role }) => role))) return null;
  if (idle > betweenNotesMs) await markSeen(db, session, now);
  return { accountId, name, sessionId: id, method, roles };
}
