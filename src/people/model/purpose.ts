/**
 * What personal data is processed for. `accounts` and `journal` are the service itself: without
 * them nobody could sign in, and nobody could say who changed what. Every other purpose is off
 * until the id of its data protection impact assessment is set.
 */
export const purposes = ['accounts', 'journal', 'seats'] as const;

export type Purpose = (typeof purposes)[number];

/** The id of the impact assessment of each purpose that has one. */
export type Assessments = Readonly<Partial<Record<Purpose, string>>>;

/** A purpose in words, for those who decide on it. */
export function purposeMeaning(purpose: Purpose): string {
  switch (purpose) {
    case 'accounts':
      return 'Letting people sign in, and mailing them about it';
    case 'journal':
      return 'Recording who changed or looked at what';
    case 'seats':
      return 'Saying who sits on the board and who belongs to local groups';
  }
}

/** Part of the service itself, so that it cannot be switched off. */
export function isBasic(purpose: Purpose): boolean {
  return purpose === 'accounts' || purpose === 'journal';
}

/** Whether personal data may be processed for it: only with the id of an assessment. */
export function isSwitchedOn(purpose: Purpose, assessments: Assessments): boolean {
  return isBasic(purpose) || assessments[purpose] !== undefined;
}

/** The setting that holds the id: `DPIA_SEATS`. */
export function assessmentSetting(purpose: Purpose): string {
  return `DPIA_${purpose.toUpperCase()}`;
}

const excuses = /^(none|no|yes|true|false|todo|tbc|tbd|pending|later|unknown|n\/?a|null|x+)$/i;

/**
 * Whether a text can be the id of an assessment: letters, digits, dots, dashes, strokes and
 * underscores, with a digit, and not a word that stands for having none.
 * `isAssessmentId('DPIA-2026-014')` is true, `isAssessmentId('pending')` is false.
 */
export function isAssessmentId(text: string): boolean {
  return /^[a-z0-9][\w./-]{2,63}$/i.test(text) && /\d/.test(text) && !excuses.test(text);
}
