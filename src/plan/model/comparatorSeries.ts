import { cleanFigure } from '../../lib/decimal.js';
import { fewestNeighbours } from '../../measures/model/compareArea.js';
import type { Comparators } from '../../measures/model/comparators.js';
import { seriesOf, type SeriesPoint, type SeriesSet } from '../../measures/model/seriesSet.js';
import type { JudgedMeasure } from './judgedMeasure.js';

/** What an area is set against, over time. */
export interface ComparatorSeries {
  readonly role: 'england' | 'region' | 'neighbours';
  readonly name: string;
  readonly series: readonly SeriesPoint[];
}

/**
 * England, the area's region and its neighbours over all periods of the measure, those that it has.
 * The neighbours are their unweighted mean, withheld in a period where fewer than six have a figure.
 */
export function comparatorSeries({ figures, area }: JudgedMeasure): readonly ComparatorSeries[] {
  if (figures === null) return [];
  const { set, benchmark } = figures;
  const { comparators } = benchmark;
  const row = comparators.register.indexById.get(area.id) ?? -1;
  const england = englandSeries({ figures, area });
  const found: ComparatorSeries[] = england === null ? [] : [england];
  const region = comparators.byRow[row]?.regions[0];
  if (region !== undefined) {
    found.push({
      role: 'region',
      name: nameAt(comparators, region),
      series: seriesOf(set, region),
    });
  }
  const neighbours = comparators.byRow[row]?.neighbours ?? null;
  if (neighbours !== null) {
    found.push({
      role: 'neighbours',
      name: 'Similar areas',
      series: neighbourMeans(set, neighbours.rows),
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
  return { role: 'england', name: nameAt(comparators, row), series: seriesOf(figures.set, row) };
}

function nameAt({ register }: Comparators, row: number): string {
  return register.areas[row]?.name ?? '';
}

function neighbourMeans(set: SeriesSet, rows: readonly number[]): readonly SeriesPoint[] {
  return set.periods.map((period, column): SeriesPoint => {
    const values = rows.flatMap((row) => {
      const value =
        row < 0 ? Number.NaN : (set.values[row * set.periods.length + column] ?? Number.NaN);
      return Number.isNaN(value) ? [] : [value];
    });
    if (values.length < fewestNeighbours) {
      return { period, value: null, status: 'notAvailable', mark: null };
    }
    const mean = cleanFigure(values.reduce((sum, value) => sum + value, 0) / values.length);
    return { period, value: mean, status: 'value', mark: null };
  });
}
