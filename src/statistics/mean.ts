/** The plain mean of the figures known, with how many they are. */
export interface MeanOfKnown {
  /** `null` where none is known. */
  readonly mean: number | null;
  readonly withFigure: number;
  readonly of: number;
}

/**
 * Unweighted mean of the areas that have a figure; an absent figure (`null` or not a number) is left
 * out, never counted as nought. It is a mean of areas and no rate of theirs taken together.
 * `meanOfKnown([10, null, 5])` → 7.5, 2 of 3
 */
export function meanOfKnown(values: readonly (number | null)[]): MeanOfKnown {
  let sum = 0;
  let withFigure = 0;
  for (const value of values) {
    if (value === null || Number.isNaN(value)) continue;
    sum += value;
    withFigure += 1;
  }
  return { mean: withFigure === 0 ? null : sum / withFigure, withFigure, of: values.length };
}
