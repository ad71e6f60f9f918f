import { pointAt, type SeriesPeriod, type SeriesPoint, type SeriesSet } from './seriesSet.js';

/** The years wanted, both inclusive, `null` for no bound; `newest` asks for one period alone. */
export interface YearsAsked {
  readonly from: number | 'newest' | null;
  readonly to: number | null;
}

/** Measures by areas by periods, each in the order wanted. */
export interface SelectionAsked extends YearsAsked {
  /** Keys of the sets. */
  readonly measures: readonly string[];
  /** Rows of the register. */
  readonly areas: readonly number[];
}

/** The figures of one measure that were asked for. */
export interface SelectedMeasure {
  readonly measure: string;
  /** Oldest first. */
  readonly periods: readonly SeriesPeriod[];
  readonly rows: readonly SelectedRow[];
}

export interface SelectedRow {
  /** The area's row in the register. */
  readonly area: number;
  /** One for each period of the measure; one without a figure says why. */
  readonly points: readonly SeriesPoint[];
}

/**
 * The figures of some measures for some areas and years, straight from the packed sets. A measure
 * without a set is left out; one without a period in those years has no columns.
 */
export function selectFigures(
  sets: ReadonlyMap<string, SeriesSet>,
  { measures, areas, ...years }: SelectionAsked,
): readonly SelectedMeasure[] {
  return measures.flatMap((measure) => {
    const set = sets.get(measure);
    if (set === undefined) return [];
    const columns = chosenColumns(set.periods, years);
    return {
      measure,
      periods: columns.flatMap((column) => set.periods[column] ?? []),
      rows: areas.map((area) => ({
        area,
        points: columns.map((column) => pointAt(set, area, column)),
      })),
    };
  });
}

/**
 * Which of a measure's periods lie in the years asked for. A period belongs to the year it ends in:
 * 2023/24 to 2024. `newest` is the last of them up to `to`.
 */
export function chosenColumns(
  periods: readonly SeriesPeriod[],
  { from, to }: YearsAsked,
): readonly number[] {
  const first = typeof from === 'number' ? from : Number.NEGATIVE_INFINITY;
  const last = to ?? Number.POSITIVE_INFINITY;
  const within = periods.flatMap(({ year }, column) =>
    year >= first && year <= last ? [column] : [],
  );
  return from === 'newest' ? within.slice(-1) : within;
}
