import { countOf } from '../../lib/words.js';
import type { Area } from '../../measures/model/area.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import { isAuthority } from './profileRows.js';

/** How much is known of an area. */
export interface ProfileCounts {
  readonly measures: number;
  /** With a figure for the newest period of the measure. */
  readonly withNewest: number;
  /** With a figure for an earlier period alone. */
  readonly withEarlier: number;
  /** Measures that put council areas into quarters, and have this one in one of them. */
  readonly inQuarters: number;
  readonly inBest: number;
  readonly inWorst: number;
}

/** Counts each measure once. A total is in no quarter: it follows the size of a place. */
export function profileCounts(judged: readonly JudgedMeasure[]): ProfileCounts {
  const comparisons = judged.flatMap(({ figures }) => figures?.comparison ?? []);
  const bands = judged.flatMap(({ figures, view }) =>
    view.isTotal ? [] : (figures?.comparison.band ?? []),
  );
  return {
    measures: judged.length,
    withNewest: comparisons.filter(({ latest }) => latest.value !== null).length,
    withEarlier: comparisons.filter(
      ({ latest, latestWithValue }) => latest.value === null && latestWithValue !== null,
    ).length,
    inQuarters: bands.length,
    inBest: bands.filter((band) => band === 'A').length,
    inWorst: bands.filter((band) => band === 'D').length,
  };
}

/**
 * The counts as sentences: `437 of 512 measures have a figure for their newest period. 98 of 310 put
 * Kent in the best quarter of council areas, and 61 in the worst.`
 */
export function countsWords(counts: ProfileCounts, place: Area): readonly string[] {
  const { measures, withNewest, withEarlier, inQuarters, inBest, inWorst } = counts;
  if (withNewest + withEarlier === 0) return [`We have no figures for ${place.name}.`];
  const earlier = withEarlier === 0 ? '' : ` ${withEarlier} more have only an older one.`;
  const figures = `${withNewest} of ${countOf(measures, 'measure')} have a figure for ${place.name} in their newest period.${earlier}`;
  // What has ended is not judged as one that is there, though the source may go on with figures.
  if (!isAuthority(place) || place.endedOn !== null || inQuarters === 0) return [figures];
  return [
    figures,
    `${countOf(inQuarters, 'measure')} can be put in quarters of all council areas, by which way is good: ${place.name} is in the best quarter in ${inBest} and in the worst quarter in ${inWorst}.`,
  ];
}
