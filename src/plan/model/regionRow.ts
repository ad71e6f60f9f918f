import type { Benchmark } from '../../measures/model/benchmark.js';

/**
 * The register row of the region that an area is set against in a measure: its own, or the one that
 * lies round it where its own has no figure in any period (London round Inner London). One region for
 * all periods, so that a line, a table and a sentence name the same. Where neither has a figure it is
 * the outermost; `null` for an area without a region.
 */
export function regionRowOf(
  { set, comparators }: Pick<Benchmark, 'set' | 'comparators'>,
  row: number,
): number | null {
  const regions = comparators.byRow[row]?.regions ?? [];
  const width = set.periods.length;
  const hasFigure = (region: number) =>
    set.values.subarray(region * width, (region + 1) * width).some((value) => !Number.isNaN(value));
  return regions.find(hasFigure) ?? regions.at(-1) ?? null;
}
