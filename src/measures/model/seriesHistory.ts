import type { AreaId } from './area.js';
import type { SeriesSet } from './seriesSet.js';

/** The figures of a few areas as one release gave them, before anything known wrong is set aside. */
export interface ReleaseSeries {
  readonly releaseId: number;
  /** By measure id; rows in the order in which the areas were asked for. */
  readonly sets: ReadonlyMap<string, SeriesSet>;
}

export interface SeriesHistoryAsked {
  readonly measureIds: readonly string[];
  readonly areaIds: readonly AreaId[];
}

/** What every release gave for some measures and areas, oldest release first. */
export type ListSeriesHistory = (asked: SeriesHistoryAsked) => Promise<readonly ReleaseSeries[]>;
