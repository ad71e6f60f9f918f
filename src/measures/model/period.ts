/** `pooled` joins several years; `asPublished` keeps the label of a year type that names no dates. */
export const periodKinds = [
  'calendar',
  'financial',
  'academic',
  'quarter',
  'month',
  'snapshot',
  'pooled',
  'asPublished',
] as const;

export type PeriodKind = (typeof periodKinds)[number];

/**
 * A stretch of time or a day that a figure is about.
 * `start` and `end` are calendar days (`YYYY-MM-DD`), both inclusive, `null` for `asPublished`.
 */
export interface Period {
  readonly kind: PeriodKind;
  /** The publisher's label without its revision suffix: `2024`, `2023/24`, `2014-16`. */
  readonly label: string;
  readonly start: string | null;
  readonly end: string | null;
  /** The order of the period in time: the year it ends in, or the label's year for `asPublished`. */
  readonly year: number;
}

/** Whether a figure may still change: the publisher's suffix, `final` where there is none. */
export const revisions = ['provisional', 'revised', 'final'] as const;

export type Revision = (typeof revisions)[number];
