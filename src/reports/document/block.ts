import type { ChartSpec } from '../../lib/chartSpec.js';
import type { ActionMark, DirectionMark, Mark, PaceMark } from './marks.js';
import type { Prose } from './prose.js';
import type { Table } from './table.js';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: Prose;
  /** Numbered after its section (`4.1`); the number comes from its place. */
  readonly isNumbered: boolean;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly Prose[];
}

/** The few things to know: verdict, title and a sentence each. */
export interface KeyPointsBlock {
  readonly kind: 'keyPoints';
  readonly points: readonly KeyPoint[];
}

export interface KeyPoint {
  readonly id: string;
  readonly mark: DirectionMark;
  readonly title: string;
  readonly text: Prose;
}

/** How many there are of each verdict or state. */
export interface TallyBlock {
  readonly kind: 'tally';
  /** `94 measures`; `null` where the heading above already says what is counted. */
  readonly heading: { readonly id: string; readonly text: string } | null;
  readonly counts: readonly TallyCount[];
}

export interface TallyCount {
  readonly count: number;
  /** What is counted, in lower case: `no clear change`. */
  readonly words: string;
  /** `null` for what has no shape. */
  readonly mark: Mark | null;
}

/** One measure: what it is, its verdicts, the sentence, then chart and table of the same figures. */
export interface MeasureBlock {
  readonly kind: 'measure';
  readonly id: string;
  readonly name: string;
  /** Its page, from the root of the site; `null` for no link. */
  readonly href: string | null;
  readonly direction: DirectionMark;
  readonly pace: PaceMark | null;
  /** A numbered paragraph. */
  readonly text: Prose;
  /** Cautions, each a sentence. */
  readonly notes: readonly Prose[];
  readonly chart: ChartSpec | null;
  readonly table: Table | null;
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: ChartSpec;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly table: Table;
}

export interface ActionsBlock {
  readonly kind: 'actions';
  readonly actions: readonly ActionItem[];
}

export interface ActionItem {
  /** An anchor, unique in the report. */
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly href: string | null;
  readonly mark: ActionMark;
  readonly text: Prose;
  /** A quiet last sentence: `Led by the Education Board.` */
  readonly ledBy: string | null;
}

export type Block =
  | ParagraphBlock
  | ListBlock
  | KeyPointsBlock
  | TallyBlock
  | MeasureBlock
  | ChartBlock
  | TableBlock
  | ActionsBlock;

/** A plain paragraph without a number. */
export function paragraph(text: Prose): ParagraphBlock {
  return { kind: 'paragraph', text, isNumbered: false };
}

/** A paragraph that its place gives a number. */
export function numberedParagraph(text: Prose): ParagraphBlock {
  return { kind: 'paragraph', text, isNumbered: true };
}
