import { invitePath, ownAccountPath, peoplePath, personPath } from './people.js';
import { withQuery } from './query.js';

export interface PeopleAsked {
  readonly q?: string | null;
  readonly organisation?: string | null;
  readonly role?: string | null;
  readonly page?: string | null;
}

export function peopleListPath({ q, organisation, role, page }: PeopleAsked): string {
  return withQuery(peoplePath(), { q, organisation, role, page });
}

/** An address with what was just done, which the page it leads to says once. */
export function donePath(path: string, done: string): string {
  return withQuery(path, { done });
}

export function invitationWithdrawalPath(invitationId: string): string {
  return `${invitePath()}/${encodeURIComponent(invitationId)}/withdraw`;
}

export function personRolesPath(accountId: string): string {
  return `${personPath(accountId)}/roles`;
}

export function roleEndPath(accountId: string, roleId: string): string {
  return `${personRolesPath(accountId)}/${encodeURIComponent(roleId)}/end`;
}

export function personClosePath(accountId: string): string {
  return `${personPath(accountId)}/close`;
}

export function personReopenPath(accountId: string): string {
  return `${personPath(accountId)}/reopen`;
}

export function seatsPath(): string {
  return `${peoplePath()}/seats`;
}

export function seatEndPath(seatHolderId: string): string {
  return `${seatsPath()}/${encodeURIComponent(seatHolderId)}/end`;
}

export function groupsPath(): string {
  return `${peoplePath()}/groups`;
}

export function groupMembersPath(groupId: string): string {
  return `${groupsPath()}/${encodeURIComponent(groupId)}/members`;
}

export function memberEndPath(memberId: string): string {
  return `${groupsPath()}/members/${encodeURIComponent(memberId)}/end`;
}

export function ownNamePath(): string {
  return `${ownAccountPath()}/name`;
}

/** Ends one’s other sessions. */
export function otherSessionsPath(): string {
  return `${ownAccountPath()}/sessions`;
}

export function ownKeysPath(): string {
  return `${ownAccountPath()}/keys`;
}

export function keyEndPath(keyId: string): string {
  return `${ownKeysPath()}/${encodeURIComponent(keyId)}/end`;
}

/** One’s own tasks, for a calendar program: the address is a secret. */
export function ownCalendarPath(key: string): string {
  return `/workspace/calendar/${encodeURIComponent(key)}.ics`;
}

/** Whose key it is, for programs to see whether theirs works. */
export function keyHolderPath(): string {
  return '/api/v1/me';
}
