import type { Kysely } from 'kysely';
import type { IncomingHttpHeaders } from 'node:http';
import type { Tables } from '../../database/tables.js';
import { londonDate } from '../../lib/calendarDate.js';
import { endOfSession, isSessionOver, type SessionUse } from '../model/idleLimit.js';
import type { HeldRole, SignedIn, SignInMethod } from '../model/signedIn.js';
import { listHeldRoles } from '../store/signedInQueries.js';
import { findSession, type StoredSession } from '../store/sessionQueries.js';
import { endSession, markSeen } from '../store/sessionWrites.js';
import { createSessionCookies, type ReadSessionCookie } from '../store/sessionCookies.js';
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
  /** Whose session was good until it was idle too long; `null` for every other. */
  readonly findLapsed: (headers: IncomingHttpHeaders) => Promise<LapsedSession | null>;
  readonly end: (sessionId: string) => Promise<void>;
}

export interface LapsedSession {
  readonly accountId: string;
  readonly sessionId: string;
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
  const reading = { db, clock, readCookie: createSessionCookies(library) };
  return {
    open: async (accountId, method) => {
      const { headers, response } = await library.api.openSession({
        body: { accountId, method },
        returnHeaders: true,
      });
      return { sessionId: response.sessionId, cookies: headers.getSetCookie() };
    },
    find: async (headers) => {
      const found = await findKept(reading, headers);
      if (found === null || isSessionOver(found.use, found.now)) return null;
      return toSignedIn(dependencies, found);
    },
    findLapsed: async (headers) => {
      const found = await findKept(reading, headers);
      if (found === null || !isSessionOver(found.use, found.now)) return null;
      return { accountId: found.session.accountId, sessionId: found.session.id };
    },
    end: (sessionId) => endSession(db, sessionId, clock()),
  };
}

/** A session that was not ended, of an open account, idle or not. */
interface KeptSession {
  readonly session: StoredSession;
  readonly roles: readonly HeldRole[];
  readonly use: SessionUse;
  readonly now: Date;
}

interface Reading extends Pick<SessionDependencies, 'db' | 'clock'> {
  readonly readCookie: ReadSessionCookie;
}

async function findKept(
  { db, clock, readCookie }: Reading,
  { cookie }: IncomingHttpHeaders,
): Promise<KeptSession | null> {
  if (cookie === undefined) return null;
  const carried = await readCookie(cookie);
  if (carried === undefined) return null;
  const now = clock();
  const [session, roles] = await Promise.all([
    findSession(db, carried.sessionId, now),
    listHeldRoles(db, carried.accountId, londonDate(now)),
  ]);
  if (session === undefined) return null;
  const { openedAt, lastUsedAt } = session;
  const use = { openedAt, lastSeenAt: lastUsedAt, roles: roles.map(({ role }) => role) };
  return { session, roles, use, now };
}

async function toSignedIn(
  { db }: SessionDependencies,
  { session, roles, use, now }: KeptSession,
): Promise<SignedIn> {
  const { id, accountId, name, method, lastUsedAt } = session;
  const isNoted = now.getTime() - lastUsedAt.getTime() > betweenNotesMs;
  if (isNoted) await markSeen(db, session, now);
  const endsAt = endOfSession(isNoted ? { ...use, lastSeenAt: now } : use);
  return { accountId, name, sessionId: id, method, roles, endsAt };
}
