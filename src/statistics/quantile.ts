/**
 * Quantile of figures sorted from lowest to highest, type 7 of Hyndman and Fan: with
 * h = (n − 1)p, the figure at ⌊h⌋ (counted from nought) and the share h − ⌊h⌋ of the step to the next.
 * `proportion` lies between 0 (lowest) and 1 (highest). `null` when there are no figures.
 * `quantile(Float64Array.of(1, 2, 3, 4), 0.25)` → 1.75
 * @throws RangeError if `proportion` is not between 0 and 1
 * @see Hyndman and Fan (1996), The American Statistician 50, 361–365
 */
export function quantile(sorted: Float64Array, proportion: number): number | null {
  if (!(proportion >= 0 && proportion <= 1)) {
    throw new RangeError(`a quantile lies between 0 and 1, not at ${proportion}`);
  }
  const place = (sorted.length - 1) * proportion;
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  if (lower === undefined || upper === undefined) return null;
  return lower + (place - Math.floor(place)) * (upper - lower);
}
