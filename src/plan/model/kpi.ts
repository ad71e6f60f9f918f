import type { Comparability } from '../../measures/model/judgement.js';
import type { Polarity, Unit } from '../../measures/model/measure.js';
import type { Derivation } from './derivation.js';
import type { Lifecycle } from './lifecycle.js';

/** How a measure came from its bullet: the whole of it, a part of it, or one added beside it. */
export const kpiRowTypes = ['whole', 'part', 'companion'] as const;

export type KpiRowType = (typeof kpiRowTypes)[number];

/** How often the national figure is published; `local` where there is none to publish. */
export const publicationFrequencies = ['annual', 'quarterly', 'monthly', 'local', 'none'] as const;

export type PublicationFrequency = (typeof publicationFrequencies)[number];

/** How often a partner could supply a local figure: a judgement, not a promise. */
export const localRefreshes = [
  'weekly',
  'monthly',
  'termly',
  'quarterly',
  'annual',
  'none',
] as const;

export type LocalRefresh = (typeof localRefreshes)[number];

/** Published counts behind a measure. A proportion may be tested only where both are there. */
export interface PublishedCounts {
  readonly numeratorCode: string | null;
  readonly denominatorCode: string | null;
  /** How the pair was checked, or why there is none. */
  readonly note: string | null;
}

/** A measure that the plan tracks for a priority. */
export interface Kpi {
  readonly id: string;
  readonly priorityId: string;
  /** The number of the bullet it belongs to. */
  readonly bullet: number;
  readonly rowType: KpiRowType;
  /** A plain title for the reader. */
  readonly name: string;
  /** What is counted, exactly, in one sentence. */
  readonly counted: string;
  /** What the plan wishes for it: `We want this to go down. …` */
  readonly wish: string;
  /** Who the percent is of, for "about 3 in 10 …"; `null` where it is not of people. */
  readonly people: string | null;
  /** Words the field uses for it, for the search. */
  readonly alsoCalled: readonly string[];
  readonly unit: Unit;
  readonly polarity: Polarity;
  readonly polarityNote: string | null;
  readonly derivation: Derivation;
  /** How it is worked out, in words, where no series of the source gives it as it is. */
  readonly method: string | null;
  /** The official statistic that publishes it. */
  readonly publication: string;
  /** The return the figure is built from, in words. */
  readonly statutoryReturn: string | null;
  readonly lifecycle: Lifecycle;
  /** Why there are no figures to judge, for the reader; `null` while figures keep coming. */
  readonly whyNoFigures: string | null;
  readonly frequency: PublicationFrequency;
  readonly localRefresh: LocalRefresh;
  /** What the source says a year's label means. */
  readonly yearType: string | null;
  /** Decimals to show; `null` where no figure has been seen. */
  readonly decimals: number | null;
  readonly comparability: Comparability;
  /** Why earlier or left-out periods cannot be compared, for the reader. */
  readonly breakNote: string | null;
  readonly counts: PublishedCounts;
  /** The day by which the next figure was due: later than that, what is shown is stale. */
  readonly staleAfter: string | null;
  readonly outcomeIds: readonly string[];
  /** What to be careful about when reading the figures: plain sentences. */
  readonly cautions: readonly string[];
}
