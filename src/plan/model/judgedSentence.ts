import { publishedDecimals } from '../../measures/model/figureFormat.js';
import type { Pace } from '../../measures/model/judgement.js';
import { paceSentence } from '../../measures/model/paceSentence.js';
import { periodName } from '../../measures/model/periodName.js';
import { periodWords } from '../../measures/model/periodWords.js';
import { measureSentence, type MeasureWording } from '../../measures/model/sentence.js';
import type { JudgedMeasure } from './judgedMeasure.js';

/** How a judged measure is written about: the plan's decimals, else those that were published. */
export function wordingOf({ view, figures }: JudgedMeasure): MeasureWording {
  return {
    unit: view.unit,
    isTotal: view.isTotal,
    decimals: view.decimals ?? (figures === null ? null : publishedDecimals(figures.set.values)),
    people: view.people,
  };
}

/**
 * The measure's plain sentence for the area; for a measure without figures, why there are none.
 * `isOurs` makes the partnership speak of its own area as "we".
 */
export function judgedSentence(judged: JudgedMeasure, isOurs = true): string {
  return sentenceWith(judged, isOurs, judged.pace);
}

/** The same without what most places did, to stand beside the pace, which says it with its count. */
export function figureSentence(judged: JudgedMeasure, isOurs = true): string {
  return sentenceWith(judged, isOurs, { ...judged.pace, authorities: null });
}

function sentenceWith(judged: JudgedMeasure, isOurs: boolean, pace: Pace): string {
  const { figures, area, direction } = judged;
  if (figures === null) return sentenceOf(direction.why ?? 'No figures are loaded');
  return measureSentence({
    area,
    isOurs,
    series: figures.series,
    comparison: figures.comparison,
    direction,
    pace,
    wording: wordingOf(judged),
  });
}

/**
 * The pace as a sentence of its own; `null` where the measure has no figures at all, or is a total:
 * the change of a total follows the size of a place.
 */
export function judgedPaceSentence(
  { figures, pace, area, view }: JudgedMeasure,
  isOurs = true,
): string | null {
  if (figures === null || view.isTotal) return null;
  const periods = figures.set.periods;
  return sentenceOf(paceSentence({ pace, periods, who: isOurs ? 'we' : area.name }));
}

/**
 * Which stretch of time the newest figure is about, so that years of different kinds in one report are
 * told apart: `Newest period: year ending 31 March 2025.` Where the source does not say what its
 * label covers, this says so. `null` where there is no more to say than the sentence says already.
 */
export function newestPeriodSentence({ figures }: JudgedMeasure): string | null {
  if (figures === null) return null;
  const { period } = figures.comparison.latest;
  if (period.kind === 'asPublished') {
    return `Newest period: ${period.label}, as the publisher labels it.`;
  }
  const words = periodWords(period);
  return words === periodName(period) ? null : `Newest period: ${words}.`;
}

/** With a capital first and a full stop last. */
export function sentenceOf(words: string): string {
  const opened = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(opened) ? opened : `${opened}.`;
}
