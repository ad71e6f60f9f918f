import type { SignInMethod } from './signedIn.js';

/** A session of one’s own that is still good, as the account page lists it. */
export interface OpenSession {
  readonly id: string;
  readonly method: SignInMethod;
  readonly openedAt: Date;
  readonly lastSeenAt: Date | null;
}

/** How somebody signed in, in words. */
export function methodText(method: SignInMethod): string {
  switch (method) {
    case 'link':
      return 'by emailed link';
    case 'password':
      return 'by password';
    case 'secondFactor':
      return 'by password and code';
    case 'provider':
      return 'through your organisation';
  }
}
