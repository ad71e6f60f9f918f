import { foldName } from './personName.js';
import type { Role } from './role.js';

/** A role of somebody, with its days. */
export interface DatedRole {
  readonly id: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly priorityId: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Somebody as the list of people shows them. */
export interface PersonSummary {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
  readonly closedAt: Date | null;
  /** Mail to the address has come back. */
  readonly mailFailedAt: Date | null;
  /** Those of today and those to come; not those that have ended. */
  readonly roles: readonly DatedRole[];
}

export interface PeopleFilter {
  /** What is looked for in names and addresses, as it was typed. */
  readonly q: string;
  readonly organisationId: string | null;
  readonly role: Role | null;
}

/**
 * The people a filter lets through, in their order. Names are found without marks, case and
 * apostrophes: `oneill` finds `O’Neill` and `O'Neill`. An address is found by any part of it.
 */
export function filterPeople(
  people: readonly PersonSummary[],
  { q, organisationId, role }: PeopleFilter,
): readonly PersonSummary[] {
  const words = foldName(q)
    .split(' ')
    .filter((word) => word !== '');
  const typed = q.trim().toLowerCase();
  return people.filter((person) => {
    const isFound = words.length === 0 || hasWords(person.name, words);
    const hasAddress = typed !== '' && person.email.includes(typed);
    return (isFound || hasAddress) && holdsPost(person, organisationId, role);
  });
}

function hasWords(name: string, words: readonly string[]): boolean {
  const folded = foldName(name);
  return words.every((word) => folded.includes(word));
}

function holdsPost(
  { roles }: PersonSummary,
  organisationId: string | null,
  role: Role | null,
): boolean {
  if (organisationId === null && role === null) return true;
  return roles.some(
    (held) =>
      (organisationId === null || held.organisationId === organisationId) &&
      (role === null || held.role === role),
  );
}
