/** Numbers between 0 and 1, both ends inclusive. */
export interface ProportionLimits {
  readonly proportion: number;
  readonly lower: number;
  readonly upper: number;
}

/** The standard normal deviates of two-sided confidence limits. */
export const normalDeviate = { at95: 1.959963984540054, at998: 3.090232306167813 } as const;

/**
 * Proportion with Wilson score confidence limits without continuity correction, between 0 and 1:
 * exactly 0 at the lower end when nobody counts, exactly 1 at the upper end when everybody does.
 * `numerator` and `denominator` are counts of children; `null` when the denominator is 0.
 * 65 of 100 → 0.65 (0.5525444330 to 0.7363575176)
 * @throws RangeError if a count is negative or not a number, or numerator > denominator: a take-up
 * above 100% is an estimate and has no such limits
 * @see Wilson (1927), JASA 22, 209–212
 */
export function wilsonLimits(
  numerator: number,
  denominator: number,
  deviate: number = normalDeviate.at95,
): ProportionLimits | null {
  if (!(numerator >= 0 && denominator >= 0 && numerator <= denominator)) {
    throw new RangeError(`${numerator} of ${denominator} is not a proportion`);
  }
  if (denominator === 0) return null;
  const proportion = numerator / denominator;
  const square = deviate * deviate;
  const centre = 2 * numerator + square;
  const spread = deviate * Math.sqrt(square + 4 * numerator * (1 - proportion));
  const scale = 2 * (denominator + square);
  return {
    proportion,
    lower: numerator === 0 ? 0 : (centre - spread) / scale,
    upper: numerator === denominator ? 1 : (centre + spread) / scale,
  };
}

/** The counts behind one area's proportion; `null` where the publisher gives none. */
export interface ProportionParts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface PooledProportion {
  readonly numerator: number;
  readonly denominator: number;
  /** Between 0 and 1; `null` when the denominators add to 0. */
  readonly proportion: number | null;
  /** How many areas gave both counts, of how many: to be said beside the figure. */
  readonly withBoth: number;
  readonly of: number;
}

/**
 * One proportion for several areas together: the numerators over the denominators. An area that
 * lacks either count is left out of both. Percentages are never averaged.
 * `null` when no area has both counts.
 * 90 of 900 and 10 of 200, and an area without a numerator → 100 of 1,100, 2 of 3 areas
 */
export function poolProportion(areas: readonly ProportionParts[]): PooledProportion | null {
  let numerator = 0;
  let denominator = 0;
  let withBoth = 0;
  for (const area of areas) {
    if (area.numerator === null || area.denominator === null) continue;
    numerator += area.numerator;
    denominator += area.denominator;
    withBoth += 1;
  }
  if (withBoth === 0) return null;
  const proportion = denominator === 0 ? null : numerator / denominator;
  return { numerator, denominator, proportion, withBoth, of: areas.length };
}
