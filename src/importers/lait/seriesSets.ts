import type { SourceMeasure } from '../../measures/model/measure.js';
import { noRow, type SeriesPeriod, type SeriesSet } from '../../measures/model/seriesSet.js';
import type { CellStore } from './cellStore.js';

/** One period of one measure, and where its first cell is in the store. */
export interface StoredColumn {
  readonly period: SeriesPeriod;
  readonly firstCell: number;
}

/**
 * The packed figures of every measure, by its id. A measure that the dictionary describes and the
 * long data does not hold has a set without periods.
 */
export function toSeriesSets(
  measures: readonly SourceMeasure[],
  columnsOf: (code: string) => Iterable<StoredColumn>,
  store: CellStore,
): ReadonlyMap<string, SeriesSet> {
  return new Map(measures.map(({ id, code }) => [id, toSeriesSet(columnsOf(code), store)]));
}

/** Packs the periods of one measure side by side, oldest first. */
function toSeriesSet(columns: Iterable<StoredColumn>, store: CellStore): SeriesSet {
  const ordered = [...columns]
    .filter((column) => isGiven(column, store))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const size = store.areaCount * ordered.length;
  const values = new Float64Array(size);
  const statuses = new Uint8Array(size);
  const marks = new Map<number, string>();
  let cell = 0;
  for (let area = 0; area < store.areaCount; area++) {
    for (const { firstCell } of ordered) {
      const from = firstCell + area;
      values[cell] = store.values[from] ?? Number.NaN;
      statuses[cell] = store.statuses[from] ?? 0;
      const mark = store.markTexts[store.marks[from] ?? 0] ?? null;
      if (mark !== null) marks.set(cell, mark);
      cell++;
    }
  }
  return { periods: ordered.map((column) => column.period), values, statuses, marks };
}

/** A period of which every row was rejected is none: it would be taken for the newest. */
function isGiven({ firstCell }: StoredColumn, { statuses, areaCount }: CellStore): boolean {
  for (let area = 0; area < areaCount; area++) {
    if (statuses[firstCell + area] !== noRow) return true;
  }
  return false;
}

function comparePeriods(a: SeriesPeriod, b: SeriesPeriod): number {
  if (a.year !== b.year) return a.year - b.year;
  const first = `${a.end ?? ''} ${a.start ?? ''} ${a.label}`;
  const second = `${b.end ?? ''} ${b.start ?? ''} ${b.label}`;
  return first < second ? -1 : Number(first > second);
}
