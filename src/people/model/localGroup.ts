/** A group of partners in a place, such as a Local Alliance Group. */
export interface LocalGroup {
  readonly id: string;
  readonly name: string;
  readonly localityId: string | null;
  readonly startedOn: string;
  readonly closedOn: string | null;
  readonly members: readonly GroupMember[];
}

export interface GroupMember {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly isChair: boolean;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** The id of a group by its name: `Weymouth and Portland` → `weymouth-and-portland`. */
export function toGroupId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
