import type { NeighbourSet } from './area.js';
import type { SourceMeasure } from './measure.js';
import type { SeriesSet } from './seriesSet.js';

/** One publication of a source as read, before it is stored. Series rows follow the area register. */
export interface ReleaseContent {
  readonly source: string;
  readonly publisher: string;
  readonly title: string;
  /** Calendar day. */
  readonly asAt: string;
  readonly licence: string;
  /** The same for the same figures, whatever kind of file they came in. */
  readonly contentHash: string;
  /** `pack` when only the plan's own measures were carried over from the publication. */
  readonly coverage: 'whole' | 'pack';
  readonly measures: readonly SourceMeasure[];
  /** By measure id. */
  readonly sets: ReadonlyMap<string, SeriesSet>;
  readonly neighbours: readonly NeighbourSet[];
  readonly rowsRead: number;
  readonly rowsStored: number;
  readonly rowsRejected: number;
}

/** What storing a release changed, in cells, against the release in force before it. */
export interface ReleaseChanges {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  /** Cells that the release before had and this one has not. */
  readonly gone: number;
}
