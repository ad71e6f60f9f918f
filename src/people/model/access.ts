import type { PersonActing } from './actor.js';
import { needsSecondFactor, roleName, type Role } from './role.js';
import type { HeldRole, SignedIn } from './signedIn.js';

/** Who may use a route. Every route declares one. */
export type AccessRule =
  | { readonly kind: 'public' }
  /** Anybody with a good session, whatever their roles. */
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }
  /** Whoever has a key of their own for programs or calendars. */
  | { readonly kind: 'key'; readonly roles: readonly Role[] };

export const publicAccess: AccessRule = { kind: 'public' };
export const signedInAccess: AccessRule = { kind: 'signedIn' };

export function rolesAccess(...roles: readonly Role[]): AccessRule {
  return { kind: 'roles', roles };
}

export type AccessDecision =
  | { readonly kind: 'granted'; readonly held: HeldRole | null }
  | { readonly kind: 'signInFirst' }
  /** The role is held, but its second factor was not given in this session. */
  | { readonly kind: 'secondFactorFirst' }
  | { readonly kind: 'refused' };

/**
 * Whether somebody may use a route of that rule, and in which of their roles: the first in the
 * order of the rule. `person` is `null` where nobody is signed in.
 */
export function decideAccess(rule: AccessRule, person: SignedIn | null): AccessDecision {
  if (rule.kind === 'public') return { kind: 'granted', held: null };
  if (person === null) return { kind: 'signInFirst' };
  if (rule.kind === 'signedIn') return { kind: 'granted', held: null };
  const fitting = rule.roles.flatMap((role) => person.roles.filter((held) => held.role === role));
  const usable = fitting.find((held) => isSureEnough(held.role, person));
  if (usable !== undefined) return { kind: 'granted', held: usable };
  return fitting.length > 0 ? { kind: 'secondFactorFirst' } : { kind: 'refused' };
}

/** An identity provider of a partner asks for a second factor itself. */
function isSureEnough(role: Role, { method }: SignedIn): boolean {
  return !needsSecondFactor(role) || method === 'secondFactor' || method === 'provider';
}

/** The rule in words, for the table of access. */
export function accessText(rule: AccessRule): string {
  switch (rule.kind) {
    case 'public':
      return 'Everybody';
    case 'signedIn':
      return 'Everybody who is signed in';
    case 'roles':
      return rule.roles.map(roleName).join(', ');
    case 'key':
      return `With a key of their own: ${rule.roles.map(roleName).join(', ')}`;
  }
}

/** Somebody in one of their roles, as a change is recorded. */
export function toActor(person: SignedIn, held: HeldRole, requestId: string): PersonActing {
  return {
    kind: 'person',
    accountId: person.accountId,
    role: held.role,
    organisationId: held.organisationId,
    requestId,
  };
}
