/** An outcome sought for children: one chapter of the plan. Texts are paragraphs in plain words. */
export interface Priority {
  /** Also its address: `good-care-provision`. */
  readonly id: string;
  /** Its place in the plan, from 1. */
  readonly number: number;
  readonly name: string;
  /** The aim in one sentence, for cards and covers. */
  readonly aim: string;
  readonly want: readonly string[];
  readonly why: readonly string[];
  /** Where the partnership was when the plan was written, in the plan's own figures. */
  readonly where: readonly string[];
}

/** Something the plan hopes for, for every child. */
export interface Outcome {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
}

/** A way of working that all partners have agreed. */
export interface Principle {
  readonly number: number;
  readonly title: string;
  readonly meaning: string;
}
