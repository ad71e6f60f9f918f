import type { SignInLibrary } from './signInLibrary.js';

/** Which session a cookie carries, and whose it was when it was opened. */
export interface CarriedSession {
  readonly sessionId: string;
  readonly accountId: string;
}

/** `undefined` for no cookie of a session, or one that we did not sign. */
export type ReadSessionCookie = (cookie: string) => Promise<CarriedSession | undefined>;

/** A council’s busy hour; a forgotten one costs three milliseconds. */
const mostKept = 2000;

const ofSession = /(?:^|;\s*)(?:__Secure-)?waymark\.session_token=([^;]+)/;

/**
 * Lets the library check the seal of each cookie once. What a cookie carries never changes; whether
 * that session is still good is asked of the database every time, and not here.
 */
export function createSessionCookies(library: SignInLibrary): ReadSessionCookie {
  const kept = new Map<string, CarriedSession>();
  return async (cookie) => {
    const sealed = ofSession.exec(cookie)?.[1];
    if (sealed === undefined) return undefined;
    const known = kept.get(sealed);
    if (known !== undefined) return known;
    const headers = new Headers({ cookie });
    const found = await library.api.getSession({ headers, query: { disableRefresh: true } });
    if (found === null) return undefined;
    const carried = { sessionId: found.session.id, accountId: found.session.userId };
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    kept.set(sealed, carried);
    return carried;
  };
}
