/** Place of one figure among others; ties share the smallest place. */
export interface RankAmong {
  readonly position: number;
  readonly of: number;
  readonly tied: boolean;
}

export type RankOrder = 'largestFirst' | 'smallestFirst';

/**
 * Place of `value` among figures sorted from lowest to highest, of which it is one.
 * Equal figures share the smallest place in both orders: of `10, 20, 20, 30, 40` the twenties are
 * third with the largest first and second with the smallest first. Places are out of the figures
 * given, so leave absent ones out. Figures must be cleaned of binary debris before.
 * @throws RangeError if `value` is not among the figures
 * @see the Department for Education's LAIT, `calculate_rank`
 */
export function rankAmong(sorted: Float64Array, value: number, order: RankOrder): RankAmong {
  const below = countBelow(sorted, value);
  const notAbove = countNotAbove(sorted, value);
  if (notAbove === below) throw new RangeError(`${value} is not one of the figures ranked`);
  const before = order === 'smallestFirst' ? below : sorted.length - notAbove;
  return { position: before + 1, of: sorted.length, tied: notAbove - below > 1 };
}

/** How many of the sorted figures are smaller than `value`. */
function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted figures are smaller than or equal to `value`. */
function countNotAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
