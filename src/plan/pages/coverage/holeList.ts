/** One thing that is missing a link or a fresh figure. */
export interface HoleItem {
  readonly id: string;
  readonly title: string;
  /** `null` for an outcome, which has no page of its own. */
  readonly href: string | null;
  readonly note: string | null;
}

export type HoleKind = 'outcome' | 'action' | 'measure';

export interface HoleList {
  readonly id: string;
  /** What its items are; an id is unique among those of its kind. */
  readonly of: HoleKind;
  readonly heading: string;
  /** What the hole means, and what could be done. */
  readonly meaning: string;
  readonly items: readonly HoleItem[];
}
