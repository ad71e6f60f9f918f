import { withQuery } from './query.js';

/** Where somebody signs in. `next`: where they were going. */
export function signInPath(next: string | null = null): string {
  return withQuery('/sign-in', { next });
}

/** What the emailed link leads to: a page with a button. */
export function signInLinkPath(token: string, next: string | null = null): string {
  return withQuery(`/sign-in/link/${token}`, { next });
}

export function signInSentPath(): string {
  return '/sign-in/sent';
}

export function signInPasswordPath(next: string | null = null): string {
  return withQuery('/sign-in/password', { next });
}

/** The code of an authenticator app. */
export function secondFactorPath(next: string | null = null): string {
  return withQuery('/sign-in/second-factor', { next });
}

/** At the provider of a large partner, and back. */
export function signInProviderPath(id: string, next: string | null = null): string {
  return withQuery(`/sign-in/with/${id}`, { next });
}

export function signOutPath(): string {
  return '/sign-out';
}

export function invitationPath(token: string): string {
  return `/invitation/${token}`;
}

export function peoplePath(): string {
  return '/workspace/people';
}

export function personPath(accountId: string): string {
  return `${peoplePath()}/${encodeURIComponent(accountId)}`;
}

export function invitePath(): string {
  return `${peoplePath()}/invite`;
}

export function accessReviewPath(): string {
  return `${peoplePath()}/review`;
}

export function ownAccountPath(): string {
  return '/workspace/account';
}
