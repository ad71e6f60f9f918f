/**
 * What a stated figure says of published ones.
 * `equals`: that of the one period rounds to the number printed;
 * `rises`, `falls`: so from each period to the next;
 * `aboveEngland`, `belowEngland`, `notBelowEngland`: so in every period;
 * `shown`: nothing that can be tested, but the figures that belong beside it.
 */
export const claimKinds = [
  'equals',
  'rises',
  'falls',
  'aboveEngland',
  'belowEngland',
  'notBelowEngland',
  'shown',
] as const;

export type ClaimKind = (typeof claimKinds)[number];

/** Whose figures a claim is about: the plan’s own area’s or England’s. */
export const claimPlaces = ['area', 'england'] as const;

export type ClaimPlace = (typeof claimPlaces)[number];

/** A part of a stated figure that published figures can bear out or not. */
export interface StatedClaim {
  /** The stated figure it belongs to. */
  readonly figureNumber: number;
  /** Its place in the pack’s list, from 1. */
  readonly number: number;
  /** What the figures are of, for the reader. */
  readonly title: string;
  readonly kind: ClaimKind;
  readonly source: string;
  /** Codes of the source, letter for letter; two make a gap, the higher group first. */
  readonly codes: readonly string[];
  readonly place: ClaimPlace;
  /** Labels as the source prints them, oldest first. */
  readonly periods: readonly string[];
  /** For `equals`, the number as the plan prints it, without its unit: `66`. */
  readonly stated: string | null;
}
