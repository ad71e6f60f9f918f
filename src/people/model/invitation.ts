import type { Role } from './role.js';

/** How long an invitation can be taken up. */
export const invitationDays = 7;

/** An invitation as its own page shows it: to a role, never to a name. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly priorityId: string | null;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

export type InvitationState = 'waiting' | 'accepted' | 'withdrawn' | 'expired';

/** What has become of an invitation. One taken up stays so, whatever was done to it later. */
export function invitationState(
  { acceptedAt, withdrawnAt, expiresAt }: Invitation,
  now: Date,
): InvitationState {
  if (acceptedAt !== null) return 'accepted';
  if (withdrawnAt !== null) return 'withdrawn';
  return expiresAt > now ? 'waiting' : 'expired';
}
