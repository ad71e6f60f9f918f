import { readLaitFolder } from '../../src/importers/lait/readLaitFolder.js';
import type { LaitRelease } from '../../src/importers/lait/release.js';
import { problemText } from '../../src/lib/importProblem.js';
import type { Area } from '../../src/measures/model/area.js';
import { benchmarkMeasure, type Benchmark } from '../../src/measures/model/benchmark.js';
import { compareArea } from '../../src/measures/model/compareArea.js';
import { toComparators, type Comparators } from '../../src/measures/model/comparators.js';
import type { AreaComparison } from '../../src/measures/model/judgement.js';
import type { SourceMeasure } from '../../src/measures/model/measure.js';
import { applyOverrides, type Override } from '../../src/measures/model/override.js';
import {
  noRow,
  toAreaRegister,
  type AreaRegister,
  type SeriesSet,
} from '../../src/measures/model/seriesSet.js';
import { loadAreaReference } from '../../src/measures/store/areaReference.js';

/** One measure compared for one authority. */
export interface ComparedRow {
  readonly code: string;
  readonly area: Area;
  readonly benchmark: Benchmark;
  readonly found: AreaComparison;
}

export interface Publication {
  readonly register: AreaRegister;
  readonly measures: readonly SourceMeasure[];
  readonly sets: ReadonlyMap<string, SeriesSet>;
  readonly comparators: Comparators;
}

/** Reads the national publication as the importer does, with every check. */
export async function readPublication(
  folder: string,
): Promise<Publication & { readonly release: LaitRelease }> {
  const register = toAreaRegister(loadAreaReference().areas);
  const read = await readLaitFolder({ folder, register });
  if (!read.ok) throw new Error(read.error.map(problemText).join('\n'));
  const release = read.value;
  const { measures, sets, neighbours } = release;
  return { register, measures, sets, comparators: toComparators(register, neighbours), release };
}

/**
 * Every measure that has figures, compared for every authority that the publication knows: value,
 * change, rank, quartiles, band, neighbours, region and England. Known wrong figures are set aside by
 * `overrides`; `null` takes the figures as they were published.
 */
export function compareEverything(
  { register, measures, sets, comparators }: Publication,
  overrides: readonly Override[] | null,
): readonly ComparedRow[] {
  const areas = comparators.authorityRows.flatMap((row) => {
    const area = register.areas[row];
    return area !== undefined && isGiven(sets, row) ? [area] : [];
  });
  const rows: ComparedRow[] = [];
  for (const { id, source, code, polarity, hasBands } of measures) {
    const published = sets.get(id);
    if (published === undefined) continue;
    const set =
      overrides === null
        ? published
        : applyOverrides(published, { source, code, register, overrides }).set;
    const benchmark = benchmarkMeasure({ set, comparators, polarity, hasBands });
    if (benchmark === null) continue;
    for (const area of areas) {
      rows.push({ code, area, benchmark, found: compareArea(benchmark, area.id) });
    }
  }
  return rows;
}

/** Whether the publication has any row about the area. */
function isGiven(sets: ReadonlyMap<string, SeriesSet>, row: number): boolean {
  for (const { periods, statuses } of sets.values()) {
    const from = row * periods.length;
    for (let cell = from; cell < from + periods.length; cell += 1) {
      if (statuses[cell] !== noRow) return true;
    }
  }
  return false;
}
