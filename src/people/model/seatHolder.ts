/** Who sits in a seat, from when to when. */
export interface SeatHolder {
  readonly id: string;
  readonly seatNumber: number;
  readonly accountId: string;
  readonly name: string;
  readonly organisationId: string;
  /** Sits there when the holder cannot. */
  readonly isDeputy: boolean;
  readonly startsOn: string;
  /** The last day; `null` while no end is known. */
  readonly endsOn: string | null;
}

export interface Days {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Whether two stretches have a day in common; both ends belong to each. */
export function isOverlapping(a: Days, b: Days): boolean {
  return (
    (a.endsOn === null || a.endsOn >= b.startsOn) && (b.endsOn === null || b.endsOn >= a.startsOn)
  );
}
