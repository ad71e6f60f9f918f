import type { NumberFormat } from '../../../lib/decimal.js';
import { figureFormat } from '../../../measures/model/figureFormat.js';
import type { SeriesSet } from '../../../measures/model/seriesSet.js';
import type { SourceRelease } from '../../../measures/model/sourceRelease.js';
import type { AppliedOverride } from '../../../measures/model/override.js';
import type { JudgedMeasure, MeasureFigures } from '../judgedMeasure.js';
import { wordingOf } from '../judgedSentence.js';

/** One step of how a figure was worked out: sentences with the real numbers, to be read in order. */
export interface WorkingStep {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface WorkingInput {
  readonly judged: JudgedMeasure;
  readonly figures: MeasureFigures;
  /** The series the measure is made from and those of its counts, by measure id. */
  readonly sets: ReadonlyMap<string, SeriesSet>;
  /** That gave the newest figures. */
  readonly release: SourceRelease | null;
  readonly overrides: readonly AppliedOverride[];
}

/** How the measure's figures are written; a working adds the decimals that they have beyond it. */
export function formatOf(judged: JudgedMeasure): NumberFormat {
  const { unit, decimals } = wordingOf(judged);
  return figureFormat(unit, decimals);
}

/** Of a change: percents change in points. */
export function changeFormatOf(judged: JudgedMeasure): NumberFormat {
  const { unit, decimals } = wordingOf(judged);
  return figureFormat(unit === 'percent' ? 'percentagePoints' : unit, decimals);
}

/** The row of the area in the register. */
export function rowOf({ judged, figures }: Pick<WorkingInput, 'judged' | 'figures'>): number {
  return figures.benchmark.comparators.register.indexById.get(judged.area.id) ?? -1;
}
