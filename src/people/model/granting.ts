import type { Actor } from './actor.js';
import type { Role } from './role.js';

/**
 * Whether somebody may give a role to somebody else, or take it from them: an administrator any
 * role, the partnership office any but the administrator's. Nobody else gives roles.
 */
export function mayGrant(actor: Actor, role: Role): boolean {
  if (actor.kind === 'command') return true;
  if (actor.kind !== 'person') return false;
  return actor.role === 'admin' || (actor.role === 'office' && role !== 'admin');
}

/** Whether somebody looks after accounts at all. */
export function managesPeople(role: Role): boolean {
  return role === 'admin' || role === 'office';
}

/** Where a role is held: a priority belongs to the priority lead’s role, and to no other. */
export interface Post {
  readonly role: Role;
  readonly organisationId: string;
  readonly priorityId: string | null;
}

export type PostProblem = 'priorityMissing' | 'priorityNotWanted';

/** What is wrong with a post, before anybody looks whether its organisation is there. */
export function findPostProblem({ role, priorityId }: Post): PostProblem | null {
  if (role === 'lead') return priorityId === null ? 'priorityMissing' : null;
  return priorityId === null ? null : 'priorityNotWanted';
}
