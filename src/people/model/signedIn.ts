import type { Role } from './role.js';

/** A role somebody holds today. */
export interface HeldRole {
  readonly id: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  /** The priority a lead leads; `null` for every other role. */
  readonly priorityId: string | null;
}

/** How sure the session can be of who it is. */
export type SignInMethod = 'link' | 'password' | 'secondFactor' | 'provider';

/** Somebody whose session is good, with all they may do today. */
export interface SignedIn {
  readonly accountId: string;
  readonly name: string;
  readonly sessionId: string;
  readonly method: SignInMethod;
  /** Without a role somebody is signed in and may do nothing but read their own page. */
  readonly roles: readonly HeldRole[];
  /** When the session ends if nothing more is done with it; absent where nobody is to be told. */
  readonly endsAt?: Date;
}
