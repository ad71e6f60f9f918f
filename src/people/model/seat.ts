import type { Organisation } from './organisation.js';

/** A place on the board, whoever sits in it. */
export interface Seat {
  readonly number: number;
  /** The office that sits here, as the plan names it. */
  readonly title: string;
  /** The bodies the seat belongs to; most seats belong to one. */
  readonly organisationIds: readonly string[];
  /** How the seat is filled, in words, where the plan says more than the body's name. */
  readonly howFilled: string | null;
}

/**
 * Whether a body has a seat on the board: `isOnBoard(police, seats)` → `true`.
 * Being named elsewhere in the plan is not enough.
 */
export function isOnBoard(organisation: Organisation, seats: readonly Seat[]): boolean {
  return seats.some((seat) => seat.organisationIds.includes(organisation.id));
}
