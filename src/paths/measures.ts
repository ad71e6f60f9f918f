import { pathStep, withQuery, type PictureFormat, type TableFormat } from './query.js';

export interface MeasureFilter {
  /** A priority's slug. */
  readonly priority?: string | null;
  readonly direction?: string | null;
  readonly q?: string | null;
  /** A three-digit code, a GSS code or a slug; the plan's own area when left out. */
  readonly area?: string | null;
}

export function measuresPath(filter: MeasureFilter = {}): string {
  return withQuery('/measures', {
    priority: filter.priority,
    direction: filter.direction,
    q: filter.q,
    area: filter.area,
  });
}

export interface ForArea {
  readonly area?: string | null;
}

/** What an area is set beside in place of its newest statistical neighbours; see `ComparatorChoice`. */
export interface ForComparison extends ForArea {
  /** A vintage of statistical neighbours, or `own`. */
  readonly against?: string | null;
  /** Slugs of areas, for `own`. */
  readonly set?: readonly string[] | null;
  /** Why these areas, in the reader's words. */
  readonly note?: string | null;
}

export function measurePath(id: string, options: ForComparison = {}): string {
  return withQuery(`/measures/${pathStep(id)}`, comparisonFields(options));
}

export function measureFilePath(id: string, format: TableFormat, options: ForComparison = {}) {
  return withQuery(`/measures/${pathStep(id)}.${format}`, comparisonFields(options));
}

/** Every authority's newest figure of a measure, with a mark on those that a place is set beside. */
export function measurePlacesFilePath(
  id: string,
  format: TableFormat,
  options: ForComparison = {},
): string {
  return withQuery(`/measures/${pathStep(id)}/places.${format}`, comparisonFields(options));
}

/** The groups of children that a measure tells apart, with the gaps between them. */
export function measureGroupsFilePath(id: string, format: TableFormat, { area }: ForArea = {}) {
  return withQuery(`/measures/${pathStep(id)}/groups.${format}`, { area });
}

/** The two charts of a measure: over time, and beside every other authority. */
export const chartNames = ['trend', 'places'] as const;

export type ChartName = (typeof chartNames)[number];

export function measureChartPath(
  id: string,
  { chart, format }: { readonly chart: ChartName; readonly format: PictureFormat },
  options: ForComparison = {},
): string {
  return withQuery(`/measures/${pathStep(id)}/${chart}.${format}`, comparisonFields(options));
}

/** The fields of an address that say whose figures, and beside what. */
export function comparisonFields({ area, against, set, note }: ForComparison) {
  return { area, against, set: set?.join(','), note };
}

export interface GridFilter {
  readonly priority?: string | null;
  readonly direction?: string | null;
  readonly pace?: string | null;
  readonly area?: string | null;
}

/** Every measure of the plan in one table. */
export function gridPath(filter: GridFilter = {}): string {
  return withQuery('/grid', gridFields(filter));
}

export function gridFilePath(format: TableFormat, filter: GridFilter = {}): string {
  return withQuery(`/grid.${format}`, gridFields(filter));
}

function gridFields({ priority, direction, pace, area }: GridFilter) {
  return { priority, direction, pace, area };
}
