/** A result of the plan before this one. */
export interface Achievement {
  readonly number: number;
  readonly text: string;
}

/** How a figure printed in the plan fares against today's national figures. */
export const statedFigureChecks = [
  'agrees',
  'nearlyAgrees',
  'partlyAgrees',
  'differs',
  'noNationalFigure',
  'notAFigureToCheck',
] as const;

export type StatedFigureCheck = (typeof statedFigureChecks)[number];

/** A figure that the plan's own text states. It is never mixed with published national figures. */
export interface StatedFigure {
  readonly number: number;
  readonly subject: string;
  /** As the plan prints it: `around 60%`. */
  readonly value: string;
  readonly comparedWith: string | null;
  /** The time the plan gives for it, in its own words; `null` where it gives none. */
  readonly period: string | null;
  readonly priorityId: string | null;
  /** The measure that now carries the same thing, where there is one. */
  readonly kpiId: string | null;
  readonly check: StatedFigureCheck;
  /** What the check found, in a plain sentence. */
  readonly checkNote: string | null;
}
