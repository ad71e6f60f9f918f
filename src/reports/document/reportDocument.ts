import type { Block } from './block.js';
import type { Prose } from './prose.js';

/** One of the seven quiet colours, drawn as a rule beside a priority's name. */
export type Accent = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A heading of the third level with what stands under it. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/**
 * A heading of the second level. Levels come from the nesting, so none can be skipped: a measure
 * or an action is one level below the part or section it stands in.
 */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** Numbered sections count up in order and give their paragraphs numbers. */
  readonly isNumbered: boolean;
  readonly accent: Accent | null;
  /** What is wanted, in one sentence. */
  readonly lead: Prose | null;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
}

/** A report as text and figures, frozen: everything that every format shows, and nothing else. */
export interface ReportDocument {
  /** `2026-27-q2` */
  readonly id: string;
  readonly kind: 'quarterly' | 'annual';
  readonly language: 'en-GB';
  /** What sort of report it is: `Impact report`. */
  readonly eyebrow: string;
  /** What it covers: `July to September 2026`. */
  readonly title: string;
  readonly planName: string;
  readonly partnershipName: string;
  /** The day the figures stood as they are here, `2026-09-30`; the date of every file made. */
  readonly asAt: string;
  /** Sentences on when it was published and agreed, and how its figures stood. */
  readonly status: readonly string[];
  /** The quarter in a few sentences. */
  readonly summary: readonly string[];
  /**
   * Where the site is, without a slash at the end: `https://plan.example.org`. Links that start
   * with `/` are completed with it on paper; with `null` paper shows them as plain words.
   */
  readonly siteAddress: string | null;
  /** Before the contents: the quarter in one screen. */
  readonly opening: readonly Section[];
  /** What the contents list. */
  readonly body: readonly Section[];
}

/** `Impact report: July to September 2026` – the name of the report wherever it stands alone. */
export function reportName(document: ReportDocument): string {
  return `${document.eyebrow}: ${document.title}`;
}
