import type { SeriesPeriod } from './seriesSet.js';

export type DirectionVerdict =
  'gettingBetter' | 'gettingWorse' | 'noClearChange' | 'watchedOnly' | 'notKnown';

/** How a direction was tested. */
export type DirectionTest = 'fivePointTrend' | 'mannKendall';

/** This area over time. */
export interface Direction {
  readonly verdict: DirectionVerdict;
  /** `null` unless the test found a change. */
  readonly strength: 'clear' | 'probable' | null;
  readonly test: DirectionTest | null;
  /** Chi-square of the trend test, or Mann-Kendall's S. */
  readonly statistic: number | null;
  readonly p: number | null;
  /** The labels of the points used, oldest first. */
  readonly periods: readonly string[];
  /** `rising`, `falling` or `steady` for watched only; the reason, in words, for not known. */
  readonly why: string | null;
}

export type PaceVerdict =
  | 'aheadOfMost'
  | 'aboutAsOthers'
  | 'behindMost'
  /** The next two are for measures of which neither way is good. */
  | 'roseMoreThanMost'
  | 'fellMoreThanMost'
  | 'notKnown';

/** This area's change set beside every current authority's change between the same two periods. */
export interface Pace {
  readonly verdict: PaceVerdict;
  readonly basePeriod: string | null;
  readonly latestPeriod: string | null;
  readonly baseValue: number | null;
  readonly latestValue: number | null;
  /** Latest less base, in the measure's unit. */
  readonly change: number | null;
  /** How many current authorities have both figures. */
  readonly authorities: number | null;
  readonly roseMore: number | null;
  readonly roseLess: number | null;
  /** How many of them rose at all, and fell at all: what their change may be called in words. */
  readonly rose: number | null;
  readonly fell: number | null;
  readonly why: string | null;
}

export type StandingVerdict = 'better' | 'similar' | 'worse';

/**
 * This area against others now, one verdict for each comparator.
 * `null` where nothing but the two numbers can be said. `band` says that only the quartile is known.
 */
export interface Standing {
  readonly england: StandingVerdict | null;
  readonly region: StandingVerdict | null;
  readonly neighbours: StandingVerdict | null;
  readonly test: 'limits' | 'band' | null;
}

/** A is the best quarter, D the worst. */
export type QuartileBand = 'A' | 'B' | 'C' | 'D';

/** The lowest, the three quartiles (type 7) and the highest of the authorities with a figure. */
export type Quartiles = readonly [number, number, number, number, number];

/** Place among the authorities with a figure; ties share the smallest. */
export interface Rank {
  readonly position: number;
  readonly of: number;
  readonly tied: boolean;
}

/** Which points of a series may be compared, as the measure's owner recorded it. */
export interface Comparability {
  /** The earliest comparable period, as the source prints its label; `null` for no break. */
  readonly breakBefore: string | null;
  readonly notComparablePeriods: readonly string[];
}

/** One area's newest figure with everything it is set against. Values have 9 decimals. */
export interface AreaComparison {
  /** The newest period of the measure, even where this area has no value in it. */
  readonly latest: FigureAt;
  /** The newest period in which this area has a value. */
  readonly latestWithValue: FigureAt | null;
  /** The period before `latest`, where the two follow each other. */
  readonly previous: FigureAt | null;
  /** `latest` less `previous`; `null` across a gap. */
  readonly change: number | null;
  readonly changeNote: string | null;
  readonly rank: Rank | null;
  readonly quartiles: Quartiles | null;
  readonly band: QuartileBand | null;
  readonly neighbours: NeighbourMean | null;
  readonly region: { readonly name: string; readonly value: number | null } | null;
  readonly england: { readonly value: number | null } | null;
}

export interface FigureAt {
  readonly period: SeriesPeriod;
  readonly value: number | null;
  readonly status: string;
  readonly mark: string | null;
}

/** The unweighted mean of the neighbours with a figure; withheld (`null`) below six of ten. */
export interface NeighbourMean {
  readonly mean: number | null;
  readonly withData: number;
  readonly of: number;
  /** `null` for a set of the reader's own. */
  readonly vintage: string | null;
}
