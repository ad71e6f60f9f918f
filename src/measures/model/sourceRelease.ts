/** One publication of an official source, with its date and licence. */
export interface SourceRelease {
  readonly id: number;
  readonly source: string;
  readonly publisher: string;
  readonly title: string;
  /** The day the figures stood as they are: a calendar day. */
  readonly asAt: string;
  readonly licence: string;
  readonly importedAt: string;
}
