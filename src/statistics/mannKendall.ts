/** Mann-Kendall's test for a rise or fall over time. */
export interface MannKendall {
  /** Pairs in which the later figure is larger, less pairs in which it is smaller. */
  readonly s: number;
  /** Exact two-sided probability of an S at least as far from nought, were the order by chance. */
  readonly p: number;
}

/**
 * Mann-Kendall's S of figures in time order with its exact two-sided p: the share of all orders of
 * the observed figures, ties included, whose S is at least as far from nought.
 * `mannKendall([1, 2, 3, 4, 5])` → S 10, p 2/120. Figures that are all equal give S 0, p 1.
 * Exact for up to 18 figures; Waymark uses at most eight.
 * @throws RangeError for more than 18 figures or for fewer than two
 * @see Mann (1945), Econometrica 13, 245–259; Kendall (1975), Rank Correlation Methods
 */
export function mannKendall(values: readonly number[]): MannKendall {
  if (values.length < 2 || values.length > 18) {
    throw new RangeError(`the exact test takes 2 to 18 figures, not ${values.length}`);
  }
  const s = score(values);
  const orders = inversionCounts(tieSizes(values));
  let total = 0;
  let asFar = 0;
  for (const [inversions, count] of orders.entries()) {
    total += count;
    if (Math.abs(orders.length - 1 - 2 * inversions) >= Math.abs(s)) asFar += count;
  }
  return { s, p: asFar / total };
}

function score(values: readonly number[]): number {
  return values.reduce(
    (sum, later, index) =>
      sum + values.slice(0, index).reduce((part, earlier) => part + Math.sign(later - earlier), 0),
    0,
  );
}

/** How often each distinct figure occurs. */
function tieSizes(values: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

/**
 * In how many orders of the figures exactly `i` untied pairs stand the wrong way round, for each `i`.
 * These are the coefficients of the Gaussian multinomial, built up one group of ties at a time; S is
 * the highest possible `i` less twice `i`.
 */
function inversionCounts(groups: readonly number[]): readonly number[] {
  let counts: readonly number[] = [1];
  let placed = 0;
  for (const size of groups) {
    for (let k = 1; k <= size; k += 1) {
      counts = divide(multiply(counts, placed + k), k);
    }
    placed += size;
  }
  return counts;
}

/** Times (1 + q + … + q^(n−1)): one more figure may fall into any of n places. */
function multiply(counts: readonly number[], n: number): readonly number[] {
  return Array.from({ length: counts.length + n - 1 }, (_, index) =>
    counts.slice(Math.max(0, index - n + 1), index + 1).reduce((sum, count) => sum + count, 0),
  );
}

/** Divided by (1 + q + … + q^(n−1)), which goes without remainder: equal figures count once. */
function divide(counts: readonly number[], n: number): readonly number[] {
  const quotient: number[] = [];
  for (let index = 0; index <= counts.length - n; index += 1) {
    const taken = quotient.slice(Math.max(0, index - n + 1)).reduce((sum, count) => sum + count, 0);
    quotient.push((counts[index] ?? 0) - taken);
  }
  return quotient;
}
