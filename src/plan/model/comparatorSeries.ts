import type { Benchmark } from '../../measures/model/benchmark.js';
import { fewestAmong, neighbourMeanIn } from '../../measures/model/compareArea.js';
import type { Comparators, NeighbourRows } from '../../measures/model/comparators.js';
import { withMissingPeriods } from '../../measures/model/missingPeriods.js';
import { seriesOf, type SeriesPoint } from '../../measures/model/seriesSet.js';
import type { JudgedMeasure, MeasureFigures } from './judgedMeasure.js';
import { besideWords } from './besideWords.js';
import { regionRowOf } from './regionRow.js';

/** The area's own figures, oldest first, with a place for every period that the source leaves out. */
export function ownSeries({ series }: Pick<MeasureFigures, 'series'>): readonly SeriesPoint[] {
  return withMissingPeriods(series);
}

/** What an area is set against, over the same periods as `ownSeries`. */
export interface ComparatorSeries {
  readonly role: 'england' | 'region' | 'neighbours';
  readonly name: string;
  readonly series: readonly SeriesPoint[];
}

/**
 * England, the area's region and its neighbours over all periods of the measure, those that it has.
 * The neighbours are their unweighted mean, withheld in a period where too few have a figure.
 */
export function comparatorSeries({ figures, area }: JudgedMeasure): readonly ComparatorSeries[] {
  if (figures === null) return [];
  const { set, benchmark } = figures;
  const { comparators } = benchmark;
  const row = comparators.register.indexById.get(area.id) ?? -1;
  const england = englandSeries({ figures, area });
  const found: ComparatorSeries[] = england === null ? [] : [england];
  const region = regionRowOf(benchmark, row);
  if (region !== null) {
    found.push({
      role: 'region',
      name: nameAt(comparators, region),
      series: withMissingPeriods(seriesOf(set, region)),
    });
  }
  const neighbours = comparators.byRow[row]?.neighbours ?? null;
  if (neighbours !== null) {
    found.push({
      role: 'neighbours',
      name: besideWords(neighbours, area).line,
      series: withMissingPeriods(neighbourMeans(benchmark, row, neighbours)),
    });
  }
  return found;
}

/** England over all periods of the measure; `null` for England itself and without figures. */
export function englandSeries({
  figures,
  area,
}: Pick<JudgedMeasure, 'figures' | 'area'>): ComparatorSeries | null {
  if (figures === null || area.level === 'country') return null;
  const { comparators } = figures.benchmark;
  const row = comparators.englandRow;
  if (row === null) return null;
  const series = withMissingPeriods(seriesOf(figures.set, row));
  return { role: 'england', name: nameAt(comparators, row), series };
}

function nameAt({ register }: Comparators, row: number): string {
  return register.areas[row]?.name ?? '';
}

function neighbourMeans(
  benchmark: Benchmark,
  row: number,
  neighbours: NeighbourRows,
): readonly SeriesPoint[] {
  const fewest = fewestAmong(neighbours);
  return benchmark.set.periods.map((period, column): SeriesPoint => {
    const at = { row, column, fewest };
    const mean = neighbourMeanIn(benchmark, at)?.mean ?? null;
    return { period, value: mean, status: mean === null ? 'notAvailable' : 'value', mark: null };
  });
}
