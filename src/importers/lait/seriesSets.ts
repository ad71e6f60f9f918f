import type { SourceMeasure } from '../../measures/model/measure.js';
import type { SeriesPeriod, SeriesSet } from '../../measures/model/seriesSet.js';
import type { SeriesColumn } from './seriesColumn.js';

/** Packs the periods of one measure side by side, oldest first. */
export function toSeriesSet(columns: Iterable<SeriesColumn>, areaCount: number): SeriesSet {
  const ordered = [...columns].sort((a, b) => comparePeriods(a.period, b.period));
  const width = ordered.length;
  const values = new Float64Array(areaCount * width);
  const statuses = new Uint8Array(areaCount * width);
  const marks = new Map<number, string>();
  ordered.forEach((column, at) => {
    for (let area = 0; area < areaCount; area++) {
      values[area * width + at] = column.values[area] ?? Number.NaN;
      statuses[area * width + at] = column.statuses[area] ?? 0;
    }
    for (const [area, mark] of column.marks) marks.set(area * width + at, mark);
  });
  return { periods: ordered.map((column) => column.period), values, statuses, marks };
}

/** A set for a measure that the dictionary describes and the long data does not hold. */
export function emptySeriesSet(): SeriesSet {
  return {
    periods: [],
    values: new Float64Array(0),
    statuses: new Uint8Array(0),
    marks: new Map(),
  };
}

function comparePeriods(a: SeriesPeriod, b: SeriesPeriod): number {
  if (a.year !== b.year) return a.year - b.year;
  const first = `${a.end ?? ''} ${a.start ?? ''} ${a.label}`;
  const second = `${b.end ?? ''} ${b.start ?? ''} ${b.label}`;
  return first < second ? -1 : Number(first > second);
}

/** The sets of all measures, in the order of the measures. */
export function toSeriesSets(
  measures: readonly SourceMeasure[],
  columnsOf: (code: string) => Iterable<SeriesColumn> | undefined,
  areaCount: number,
): ReadonlyMap<string, SeriesSet> {
  return new Map(
    measures.map(({ id, code }) => {
      const columns = columnsOf(code);
      return [id, columns === undefined ? emptySeriesSet() : toSeriesSet(columns, areaCount)];
    }),
  );
}
