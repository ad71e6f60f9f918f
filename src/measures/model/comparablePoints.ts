import type { Comparability } from './judgement.js';
import type { SeriesPeriod, SeriesPoint } from './seriesSet.js';

/** A figure that may be compared with the others of its list. */
export interface ComparablePoint {
  readonly period: SeriesPeriod;
  readonly value: number;
}

/**
 * Which of a measure's periods may be compared with each other: those on or after the break and not
 * left out by the measure's owner. Labels match as the source prints them (`2019 (Rev)`) or without
 * their suffix. A break before the first period leaves all; where the break's label is missing from
 * the periods, years decide, so that a file which drops its oldest years loses nothing.
 * @throws RangeError for a break that names no year
 */
export function comparablePeriods(
  periods: readonly SeriesPeriod[],
  comparability: Comparability,
): readonly SeriesPeriod[] {
  const first = firstComparable(periods, comparability.breakBefore);
  return periods.slice(first).filter((period) => !isLeftOut(period, comparability));
}

/**
 * Whether the measure's owner has said that a period's figures may not be compared with the others.
 * A period before the break is not left out: its figures may be compared with each other.
 */
export function isLeftOut(
  period: SeriesPeriod,
  { notComparablePeriods }: Pick<Comparability, 'notComparablePeriods'>,
): boolean {
  return notComparablePeriods.some((label) => isCalled(period, label));
}

/** The comparable periods in which the area has a figure, oldest first. */
export function comparablePoints(
  series: readonly SeriesPoint[],
  comparability: Comparability,
): readonly ComparablePoint[] {
  const periods = new Set(
    comparablePeriods(
      series.map((point) => point.period),
      comparability,
    ),
  );
  return series.flatMap(({ period, value }) =>
    value !== null && periods.has(period) ? [{ period, value }] : [],
  );
}

function firstComparable(periods: readonly SeriesPeriod[], breakBefore: string | null): number {
  if (breakBefore === null) return 0;
  const named = periods.findIndex((period) => isCalled(period, breakBefore));
  if (named >= 0) return named;
  const year = firstYear(breakBefore);
  const after = periods.findIndex((period) => firstYear(period.label) >= year);
  return after >= 0 ? after : periods.length;
}

/**
 * Whether a period is the one that a label means: as the source prints it (`2019 (Rev)`), or without
 * its suffix on either side.
 */
export function isCalled(period: Pick<SeriesPeriod, 'printed' | 'label'>, label: string): boolean {
  return (
    period.printed === label ||
    period.label === label ||
    period.label === label.replace(/ \((prov|rev|final)\)$/i, '')
  );
}

/** The year a label begins with: `2021/22` → 2021. */
function firstYear(label: string): number {
  const year = Number(/^\d{4}/.exec(label)?.[0] ?? (label === '0' ? 0 : NaN));
  if (Number.isNaN(year)) throw new RangeError(`the period ${label} names no year`);
  return year;
}
