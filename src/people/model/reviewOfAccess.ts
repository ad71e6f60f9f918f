import type { PersonSummary } from './personSummary.js';
import { isPrivileged } from './role.js';

/** After so many days without use an account is looked at again. */
export const unusedDays = 90;

/** The accounts that the month’s review has to go through. */
export interface AccessReviewList {
  /** Every open account with a privileged role, however often it is used. */
  readonly privileged: readonly PersonSummary[];
  /** Open accounts that nobody has used for 90 days; one never used counts from its making. */
  readonly unused: readonly PersonSummary[];
}

export function toAccessReviewList(people: readonly PersonSummary[], now: Date): AccessReviewList {
  const open = people.filter(({ closedAt }) => closedAt === null);
  const since = now.getTime() - unusedDays * 86_400_000;
  return {
    privileged: open.filter(({ roles }) => roles.some(({ role }) => isPrivileged(role))),
    unused: open.filter((person) => (person.lastSeenAt ?? person.createdAt).getTime() <= since),
  };
}

/** One month’s review, as it was made and gone through. */
export interface AccessReview {
  readonly id: string;
  /** The first day of its month. */
  readonly month: string;
  readonly madeAt: Date;
  readonly privileged: number;
  readonly unused: number;
  readonly reviewedAt: Date | null;
  /** The account that went through it. */
  readonly reviewedBy: string | null;
}
