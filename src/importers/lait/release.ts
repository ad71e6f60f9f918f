import type { ImportProblem } from '../../lib/importProblem.js';
import type { NeighbourSet } from '../../measures/model/area.js';
import type { SourceMeasure } from '../../measures/model/measure.js';
import type { SeriesSet } from '../../measures/model/seriesSet.js';

/** One publication of the national tool, read whole and checked. */
export interface LaitRelease {
  /** In the order of the dictionary. A measure whose year type is not known is left out. */
  readonly measures: readonly SourceMeasure[];
  /** By measure id, one for each measure; rows in the order of the register. */
  readonly sets: ReadonlyMap<string, SeriesSet>;
  /** Newest vintage first. */
  readonly neighbours: readonly NeighbourSet[];
  /** The day the figures stood as they are: a calendar day. */
  readonly asAt: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  /** SHA-256 of the figures, dictionary and neighbours: the same for Parquet and for CSV. */
  readonly contentHash: string;
  /** Rows of the long data; always `rowsStored` and the length of `rejected` together. */
  readonly rowsRead: number;
  readonly rowsStored: number;
  /** One for each row of the long data that is not stored. */
  readonly rejected: readonly ImportProblem[];
  /** What a person should know although nothing was left out for it. */
  readonly notices: readonly ImportProblem[];
}

export interface ImportProgress {
  readonly rowsRead: number;
  /** `null` while it is not known. */
  readonly rowsInAll: number | null;
}
