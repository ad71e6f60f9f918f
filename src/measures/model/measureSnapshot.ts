import type { NeighbourSet } from './area.js';
import type { BreakdownFamily } from './breakdownFamily.js';
import type { SourceMeasure } from './measure.js';
import type { AppliedOverride } from './override.js';
import type { AreaRegister, SeriesSet } from './seriesSet.js';
import type { SourceRelease } from './sourceRelease.js';

/** The figures as they stand at one moment. Everything a request reads comes from one snapshot. */
export interface MeasureSnapshot {
  readonly version: string;
  readonly register: AreaRegister;
  readonly measures: readonly SourceMeasure[];
  readonly measureById: ReadonlyMap<string, SourceMeasure>;
  readonly releases: readonly SourceRelease[];
  /** The release each measure's figures come from, by measure id. */
  readonly releaseByMeasure: ReadonlyMap<string, SourceRelease>;
  /** Every release that gives a measure, newest first. */
  readonly releasesOf: (measureId: string) => readonly SourceRelease[];
  readonly neighbourSets: readonly NeighbourSet[];
  /** Which series measure the same thing for different groups of children, of every known source. */
  readonly breakdowns: readonly BreakdownFamily[];
  /**
   * The figures to judge and show, known wrong ones set aside, by measure id. Loaded on first use;
   * a measure without figures has no entry.
   */
  readonly load: (measureIds: readonly string[]) => Promise<ReadonlyMap<string, SeriesSet>>;
  /** The figures exactly as the publisher gave them. */
  readonly loadPublished: (
    measureIds: readonly string[],
  ) => Promise<ReadonlyMap<string, SeriesSet>>;
  /** Which published figures of a measure are not used as they stand, and why. */
  readonly listOverrides: (measureIds: readonly string[]) => Promise<readonly AppliedOverride[]>;
}

export interface MeasureMemory {
  /**
   * The figures as they stood on a day, `null` for today's. A change committed by another process
   * shows within a second.
   */
  readonly asAt: (day: string | null) => Promise<MeasureSnapshot>;
}
