import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import type { SourceMeasure } from '../../measures/model/measure.js';
import { englandOutsideRegions } from '../../measures/model/plausibility.js';
import type { AreaRegister, SeriesSet } from '../../measures/model/seriesSet.js';

/**
 * What a person should know about figures that are stored as published: percents above 100, which
 * an estimated population or a count of events allows, and rates of England that lie outside its
 * regions, which are often sums by mistake.
 */
export function noticesAboutFigures(
  file: string,
  measures: readonly SourceMeasure[],
  content: { readonly register: AreaRegister; readonly sets: ReadonlyMap<string, SeriesSet> },
): readonly ImportProblem[] {
  return measures.flatMap((measure) => {
    const set = content.sets.get(measure.id);
    if (set === undefined) return [];
    const above = abovePercent(file, measure, set);
    const outside = englandOutsideRegions(measure, set, content.register).map((finding) => {
      const { period, england, lowest, highest } = finding;
      const message = `${measure.code}, ${period}: England is ${england}, outside its regions (${lowest} to ${highest}). Check it against the publisher before comparing with it.`;
      return fileProblem(file, message, { column: 'Values', value: String(england) });
    });
    return [...above, ...outside];
  });
}

function abovePercent(
  file: string,
  measure: SourceMeasure,
  set: SeriesSet,
): readonly ImportProblem[] {
  if (measure.unit !== 'percent') return [];
  const above = set.values.filter((value) => value > 100);
  if (above.length === 0) return [];
  const highest = Math.max(...above);
  const message = `${measure.code}: ${above.length} of its percents ${above.length === 1 ? 'is' : 'are'} above 100, up to ${highest}. Kept as published.`;
  return [fileProblem(file, message, { column: 'Values', value: String(highest) })];
}
