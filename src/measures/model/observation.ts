/**
 * What a published cell says. Only `value` carries a number; every other status means that there
 * is none, and why. Unknown is never zero.
 */
export const observationStatuses = [
  'value',
  'suppressed',
  'notAvailable',
  'notApplicable',
  'lowReliability',
  'roundsToZero',
  'notStated',
  'notSupplied',
  'unknownMark',
] as const;

export type ObservationStatus = (typeof observationStatuses)[number];

/** One cell: a number, or the reason for its absence with the mark as the publisher printed it. */
export type CellValue =
  | { readonly status: 'value'; readonly value: number; readonly mark: null }
  | {
      readonly status: Exclude<ObservationStatus, 'value'>;
      readonly value: null;
      readonly mark: string;
    };
