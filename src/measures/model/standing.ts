import type { AreaComparison, Standing, StandingVerdict } from './judgement.js';
import type { Polarity } from './measure.js';

/** 95% limits of one area's figure, in the measure's own unit. */
export interface FigureLimits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * This area against England, its region and its neighbours now, by the first test that applies: the
 * area's limits against the comparator's figure (similar where the limits hold it); else the quartile
 * band, which speaks of all authorities together and so gives no verdict on one comparator; else the
 * two numbers side by side and no verdict. Where neither way is good the area is never better or
 * worse than a comparator: it is similar, or nothing is said.
 * `limits` is `null` where neither limits nor real counts are published.
 * @see design, "Judgement rules", 4
 */
export function standingOf(
  comparison: AreaComparison,
  limits: FigureLimits | null,
  polarity: Polarity,
): Standing {
  if (limits !== null && comparison.latest.value !== null) {
    const against = (value: number | null | undefined): StandingVerdict | null =>
      verdictOf(limits, value ?? null, polarity);
    return {
      england: against(comparison.england?.value),
      region: against(comparison.region?.value),
      neighbours: against(comparison.neighbours?.mean),
      test: 'limits',
    };
  }
  const test = comparison.band === null ? null : 'band';
  return { england: null, region: null, neighbours: null, test };
}

function verdictOf(
  { lower, upper }: FigureLimits,
  comparator: number | null,
  polarity: Polarity,
): StandingVerdict | null {
  if (comparator === null) return null;
  if (comparator >= lower && comparator <= upper) return 'similar';
  const isHigher = comparator < lower;
  switch (polarity) {
    case 'higherIsBetter':
      return isHigher ? 'better' : 'worse';
    case 'lowerIsBetter':
      return isHigher ? 'worse' : 'better';
    case 'neitherIsBetter':
      return null;
  }
}
