import { needsSecondFactor, type Role } from './role.js';

/** Minutes without a request after which somebody who sees personal data is signed out. */
export const shortIdleMinutes = 30;
/** The same for everybody else. */
export const longIdleMinutes = 4 * 60;
/** Minutes from signing in to signing in again, however busy somebody is. */
export const longestSessionMinutes = 12 * 60;

/** When a session was opened and last used, and what it opens. */
export interface SessionUse {
  readonly openedAt: Date;
  readonly lastSeenAt: Date;
  readonly roles: readonly Role[];
}

/** How long a session lasts without being used, in minutes: by the most careful of its roles. */
export function idleMinutes(roles: readonly Role[]): number {
  return roles.some(needsSecondFactor) ? shortIdleMinutes : longIdleMinutes;
}

/** The same in milliseconds. */
export function idleLimit(roles: readonly Role[]): number {
  return idleMinutes(roles) * 60_000;
}

/**
 * When a session ends if nothing more is done with it: after its idle time, and at the latest 12
 * hours after it was opened.
 */
export function endOfSession({ openedAt, lastSeenAt, roles }: SessionUse): Date {
  const idleEnd = lastSeenAt.getTime() + idleLimit(roles);
  const lastEnd = openedAt.getTime() + longestSessionMinutes * 60_000;
  return new Date(Math.min(idleEnd, lastEnd));
}

/** Whether a session is over at `now`. */
export function isSessionOver(use: SessionUse, now: Date): boolean {
  return now.getTime() >= endOfSession(use).getTime();
}
