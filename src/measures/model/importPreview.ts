import type { Direction } from './judgement.js';
import type { ReleaseChanges } from './releaseContent.js';

/** What a publication changes for one measure of its source. */
export interface MeasureChanges extends ReleaseChanges {
  readonly measureId: string;
  readonly title: string;
}

/** What a page says of a direction. */
export type DirectionGiven = Pick<Direction, 'verdict' | 'strength' | 'why'>;

/** One thing that is said of a measure, before and after, in words. */
export interface WordsMove {
  readonly what: 'pace' | 'newestFigure' | 'england' | 'place';
  readonly from: string;
  readonly to: string;
}

/** What would be said otherwise of one measure of the plan. */
export interface VerdictMove {
  readonly measureId: string;
  readonly title: string;
  /** `null` where it stays. */
  readonly direction: { readonly from: DirectionGiven; readonly to: DirectionGiven } | null;
  readonly words: readonly WordsMove[];
}

/** What accepting a publication would change, against the figures in force when it was worked out. */
export interface ImportPreview {
  /** The version of the figures it was worked out against. */
  readonly basis: string;
  /** Worked out again, because the figures in force had changed. */
  readonly isRemade: boolean;
  /** `false` when a newer publication is loaded, which would stay in force. */
  readonly isNewest: boolean;
  /** The release that holds the same content already, in part or withdrawn; `null` for a new one. */
  readonly known: { readonly releaseId: number; readonly isWithdrawn: boolean } | null;
  readonly changes: ReleaseChanges;
  /** Only measures with a cell that is new, revised or gone, most changed first. */
  readonly measures: readonly MeasureChanges[];
  readonly measuresInAll: number;
  /** Measures of the source that this publication does not give: they keep their figures. */
  readonly measuresKept: number;
  readonly planMeasures: number;
  readonly verdicts: readonly VerdictMove[];
}
