import type { Benchmark } from '../../measures/model/benchmark.js';

/**
 * The register row of the region that an area is set against in a measure: its own, or the one that
 * lies round it (London round Inner London) where its own has no figure in the newest period; where
 * neither has one then, the first that ever had. One region for all periods, so that a line, a table
 * and a sentence name the same. `null` for an area without a region.
 */
export function regionRowOf(
  { set, comparators }: Pick<Benchmark, 'set' | 'comparators'>,
  row: number,
): number | null {
  const regions = comparators.byRow[row]?.regions ?? [];
  const width = set.periods.length;
  const figuresOf = (region: number) => set.values.subarray(region * width, (region + 1) * width);
  const isCurrent = (region: number) => !Number.isNaN(figuresOf(region).at(-1) ?? Number.NaN);
  const hasAny = (region: number) => figuresOf(region).some((value) => !Number.isNaN(value));
  return regions.find(isCurrent) ?? regions.find(hasAny) ?? regions.at(-1) ?? null;
}
