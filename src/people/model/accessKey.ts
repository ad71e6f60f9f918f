import type { Role } from './role.js';
import type { HeldRole } from './signedIn.js';

/** What a key opens: the programming interface, or its owner’s own calendar. */
export const keyKinds = ['api', 'calendar'] as const;

export type KeyKind = (typeof keyKinds)[number];

/** A key as its owner sees it later; the key itself is shown once and not kept. */
export interface AccessKey {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly kind: KeyKind;
  readonly label: string;
  readonly createdAt: Date;
  /** The last day it opens anything. */
  readonly expiresOn: string | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Who may have a key for programs. A calendar is for everybody with a role. */
export const apiKeyRoles = ['analyst', 'office'] as const satisfies readonly Role[];

/** The role in which somebody may have such a key; `undefined` where they may not. */
export function findKeyRole(kind: KeyKind, roles: readonly HeldRole[]): HeldRole | undefined {
  if (kind === 'calendar') return roles[0];
  return roles.find(({ role }) => apiKeyRoles.some((each) => each === role));
}

/** The longest a key is good: to the same day of next year, `2026-11-25` → `2027-11-25`. */
export function latestKeyDay(today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  // 29 February has no day of its own in the year after.
  const safeDay = month === '02' && day === '29' ? '28' : day;
  return `${Number(year) + 1}-${month}-${safeDay}`;
}

/** Whether a key opens something on a day, as far as the key itself goes. */
export function isKeyGood({ revokedAt, expiresOn }: AccessKey, today: string): boolean {
  return revokedAt === null && (expiresOn === null || expiresOn >= today);
}
