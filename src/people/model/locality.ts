/** A place inside the area that the plan names. Places may overlap; most plans draw no lines. */
export interface Locality {
  readonly id: string;
  readonly name: string;
  /** What the plan says of it, and what it leaves open. */
  readonly note: string | null;
  /** `true` for the one entry that is the whole area and no part of it. */
  readonly isWholeArea: boolean;
}
