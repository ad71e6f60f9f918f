import type { Area } from '../../measures/model/area.js';
import type { ReleaseSize } from '../../measures/store/releaseSizeQueries.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import type { Figures } from '../../plan/model/judging.js';
import type { MeasureSection } from './measureSections.js';

/** Some measures under one heading, each judged for every area. */
export interface ComparedSection extends Omit<MeasureSection, 'views' | 'elsewhere'> {
  /** By measure, then by area in the order of the areas. */
  readonly judged: readonly (readonly JudgedMeasure[])[];
}

/** What a page with areas side by side is made of. */
export interface CompareInput {
  readonly figures: Figures;
  readonly sizes: readonly ReleaseSize[];
  /** In the order of the address; one at least. */
  readonly areas: readonly Area[];
  /** A topic's slug, `all` or `plan`. */
  readonly topic: string;
  readonly sections: readonly ComparedSection[];
  /** What was wrong with the places asked for; `null` for nothing. */
  readonly problem: string | null;
}
