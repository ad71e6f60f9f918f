import type { Area } from '../../measures/model/area.js';
import type { ReleaseSize } from '../../measures/store/releaseSizeQueries.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import type { Figures } from '../../plan/model/judging.js';
import type { Beside } from '../../plan/pages/beside.js';
import type { AreaLists } from './areaKin.js';

/** What the page of an area is made of. */
export interface ProfileInput {
  readonly figures: Figures;
  readonly lists: AreaLists;
  readonly sizes: readonly ReleaseSize[];
  readonly place: Area;
  /** A topic's slug, `all` or `plan`. */
  readonly topic: string;
  readonly beside: Beside;
  /** Every measure that is listed, for the area, set beside the places chosen. */
  readonly judged: readonly JudgedMeasure[];
}
