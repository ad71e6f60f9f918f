/** A value of an entry: plain, and never a name, an address or somebody's own words. */
export type EntryValue = string | number | boolean | null | readonly EntryValue[];

export type EntryValues = Readonly<Record<string, EntryValue>>;

/** What a change says of itself to the journal; who and when are added. */
export interface EntryDraft {
  /** `roleAssignment.granted`: what it is about, and what was done. */
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** What was, and what is now: only what changed. */
  readonly before?: EntryValues;
  readonly after?: EntryValues;
  readonly reason?: string;
}
