import { comparisonFields, type ForComparison } from './measures.js';
import { pathStep, withQuery, type TableFormat } from './query.js';

export interface AreaFilter {
  readonly q?: string | null;
  /** A region's slug. */
  readonly region?: string | null;
}

/** Every area that figures are about, with a search by name. */
export function areasPath({ q, region }: AreaFilter = {}): string {
  return withQuery('/areas', { q, region });
}

type Beside = Omit<ForComparison, 'area'>;

export interface AreaProfileFilter extends Beside {
  readonly topic?: string | null;
}

/** All measures of one area, by topic. */
export function areaPath(slug: string, options: AreaProfileFilter = {}): string {
  return withQuery(`/areas/${pathStep(slug)}`, profileFields(options));
}

export function areaFilePath(slug: string, format: TableFormat, options: AreaProfileFilter = {}) {
  return withQuery(`/areas/${pathStep(slug)}.${format}`, profileFields(options));
}

function profileFields({ topic, ...beside }: AreaProfileFilter) {
  return { topic, ...comparisonFields(beside) };
}

export interface SideBySide {
  /** Slugs, up to four, in the reader's order. */
  readonly areas?: readonly string[];
  readonly topic?: string | null;
}

/** Up to four areas side by side. */
export function compareAreasPath({ areas, topic }: SideBySide = {}): string {
  return withQuery('/areas/compare', sideFields({ areas, topic }));
}

export function compareAreasFilePath(format: TableFormat, { areas, topic }: SideBySide = {}) {
  return withQuery(`/areas/compare.${format}`, sideFields({ areas, topic }));
}

function sideFields({
  areas,
  topic,
}: {
  readonly areas: SideBySide['areas'] | undefined;
  readonly topic: SideBySide['topic'];
}) {
  return { area: areas, topic };
}

export interface OwnSetAsked {
  /** The page to go back to with the set, without a query. */
  readonly back: string;
  /** Whose comparators are chosen. */
  readonly area: string | null;
  readonly set?: readonly string[] | null;
  readonly note?: string | null;
}

/** Where a reader chooses a set of places of their own. */
export function ownSetPath(asked: Partial<OwnSetAsked> = {}): string {
  const { back, area, set, note } = asked;
  return withQuery('/areas/beside', { back, area, set: set?.join(','), note });
}
