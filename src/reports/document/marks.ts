/** What a measure did over time; the same words as the judgement of a measure. */
export type DirectionVerdict =
  'gettingBetter' | 'gettingWorse' | 'noClearChange' | 'watchedOnly' | 'notKnown';

/** A measure's change beside everyone's change. */
export type PaceVerdict =
  | 'aheadOfMost'
  | 'aboutAsOthers'
  | 'behindMost'
  | 'roseMoreThanMost'
  | 'fellMoreThanMost'
  | 'notKnown';

export type ActionState =
  'onCourse' | 'slipping' | 'offCourse' | 'done' | 'notStarted' | 'noUpdate' | 'notNow';

/** A verdict as the reader meets it: words, and the shape and colour that go with them. */
export interface DirectionMark {
  readonly kind: 'direction';
  readonly verdict: DirectionVerdict;
  /** `probable` is drawn hollow; `null` for verdicts that have no strength. */
  readonly strength: 'clear' | 'probable' | null;
  /** `rising`, `falling` or `steady` for watched only; the reason for not known. */
  readonly why: string | null;
  readonly words: string;
}

/** The state of an action; always a square, so that it is never read as a direction. */
export interface ActionMark {
  readonly kind: 'action';
  readonly state: ActionState;
  readonly words: string;
}

/** Pace is said in words only: a shape would be read as a direction. */
export interface PaceMark {
  readonly kind: 'pace';
  readonly verdict: PaceVerdict;
  readonly words: string;
}

export type Mark = DirectionMark | ActionMark | PaceMark;

const directionWords: Readonly<Record<DirectionVerdict, string>> = {
  gettingBetter: 'Getting better',
  gettingWorse: 'Getting worse',
  noClearChange: 'No clear change',
  watchedOnly: 'Watched only',
  notKnown: 'Not known',
};

const paceWords: Readonly<Record<PaceVerdict, string>> = {
  aheadOfMost: 'Ahead of most places',
  aboutAsOthers: 'About the same as other places',
  behindMost: 'Behind most places',
  roseMoreThanMost: 'Rose more than most places',
  fellMoreThanMost: 'Fell more than most places',
  notKnown: 'Not known',
};

const stateWords: Readonly<Record<ActionState, string>> = {
  onCourse: 'On course',
  slipping: 'Slipping',
  offCourse: 'Off course',
  done: 'Done',
  notStarted: 'Not started',
  noUpdate: 'No update received',
  notNow: 'Not now',
};

/** What a judged direction says; a judgement of a measure fits as it is. */
export type DirectionSaid = Pick<DirectionMark, 'verdict'> &
  Partial<Pick<DirectionMark, 'strength' | 'why'>>;

/**
 * `{ verdict: 'gettingWorse', strength: 'probable' }` reads "Probably getting worse";
 * `{ verdict: 'watchedOnly', why: 'rising' }` reads "Watched only, rising".
 */
export function directionMark(said: DirectionSaid): DirectionMark {
  const { verdict, strength = null, why = null } = said;
  return { kind: 'direction', verdict, strength, why, words: wordsOf(verdict, strength, why) };
}

function wordsOf(
  verdict: DirectionVerdict,
  strength: DirectionMark['strength'],
  why: string | null,
): string {
  const words = directionWords[verdict];
  const isProbable = strength === 'probable';
  if (verdict === 'watchedOnly') {
    return why === null ? words : `${words}, ${isProbable ? 'probably ' : ''}${why}`;
  }
  return isProbable ? `Probably ${words.toLowerCase()}` : words;
}

export function actionMark(state: ActionState): ActionMark {
  return { kind: 'action', state, words: stateWords[state] };
}

export function paceMark(verdict: PaceVerdict): PaceMark {
  return { kind: 'pace', verdict, words: paceWords[verdict] };
}
