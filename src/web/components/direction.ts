/** The five directions of a measure, as the judgement names them. */
export type DirectionVerdict =
  'gettingBetter' | 'gettingWorse' | 'noClearChange' | 'watchedOnly' | 'notKnown';

/** What a page needs of a direction; a judged direction fits as it is. */
export interface DirectionShown {
  readonly verdict: DirectionVerdict;
  readonly strength: 'clear' | 'probable' | null;
  /** `rising`, `falling` or `steady` for watched only; the reason, in words, for not known. */
  readonly why: string | null;
}

/** The end of the class names `wm-verdict--` and `wm-i--`. */
export type DirectionTone = 'better' | 'worse' | 'same' | 'watched' | 'unknown';

export type DirectionCounts = Readonly<Record<DirectionVerdict, number>>;

/** In the order every page counts them. */
export const directionVerdicts = [
  'gettingBetter',
  'gettingWorse',
  'noClearChange',
  'watchedOnly',
  'notKnown',
] as const satisfies readonly DirectionVerdict[];

export const directionTones: Readonly<Record<DirectionVerdict, DirectionTone>> = {
  gettingBetter: 'better',
  gettingWorse: 'worse',
  noClearChange: 'same',
  watchedOnly: 'watched',
  notKnown: 'unknown',
};

/** As a label under or beside a count: `3 better`. */
export const directionCountLabels: Readonly<Record<DirectionVerdict, string>> = {
  gettingBetter: 'better',
  gettingWorse: 'worse',
  noClearChange: 'no clear change',
  watchedOnly: 'watched only',
  notKnown: 'not known',
};

const verdictWords: Readonly<Record<DirectionVerdict, string>> = {
  gettingBetter: 'Getting better',
  gettingWorse: 'Getting worse',
  noClearChange: 'No clear change',
  watchedOnly: 'Watched only',
  notKnown: 'Not known',
};

/** The verdict as the reader meets it: `Probably getting worse`, `Watched only, rising`. */
export function directionWords(direction: DirectionShown): string {
  const words = verdictWords[direction.verdict];
  const isProbable = direction.strength === 'probable';
  if (direction.verdict === 'watchedOnly') {
    if (direction.why === null) return words;
    return `${words}, ${isProbable ? 'probably ' : ''}${direction.why}`;
  }
  return isProbable ? `Probably ${words.toLowerCase()}` : words;
}

/** The shape's name in the sprite; a probable direction is hollow, as watched only always is. */
export function directionShape(direction: DirectionShown): string {
  const tone = directionTones[direction.verdict];
  const isHollow = direction.strength === 'probable' && direction.verdict !== 'watchedOnly';
  return isHollow ? `${tone}-probable` : tone;
}

/** How many of each, for a tally or a row of the plan table. */
export function countDirections(directions: readonly DirectionShown[]): DirectionCounts {
  const counts = {
    gettingBetter: 0,
    gettingWorse: 0,
    noClearChange: 0,
    watchedOnly: 0,
    notKnown: 0,
  };
  for (const { verdict } of directions) counts[verdict] += 1;
  return counts;
}

/** The order of a strip of shapes: better, worse, no clear change, watched, not known; clear first. */
export function inStripOrder<T extends DirectionShown>(directions: readonly T[]): readonly T[] {
  const place = (of: T): number =>
    directionVerdicts.indexOf(of.verdict) * 2 + (of.strength === 'probable' ? 1 : 0);
  return directions.toSorted((a, b) => place(a) - place(b));
}
