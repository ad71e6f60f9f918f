import type { ActionMark, DirectionMark } from './marks.js';

/** One cell in words. A missing figure says why (`not published`), never a blank or a mark. */
export interface Cell {
  readonly text: string;
  /** The words stand for a figure that is not there; drawn quieter. */
  readonly isMissing: boolean;
  /** The shape before the words, when the words are a verdict or a state. */
  readonly mark: DirectionMark | ActionMark | null;
}

export interface Column {
  readonly heading: string;
  readonly kind: 'text' | 'number';
}

export interface Row {
  readonly heading: string;
  /** One for each column after the first. */
  readonly cells: readonly Cell[];
  /** The partnership's own row, on sand. */
  readonly isOurs: boolean;
}

/** `columns[0]` heads the row headings. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A figure or words as they are shown: `28%`. */
export function cell(text: string): Cell {
  return { text, isMissing: false, mark: null };
}

/** Why there is no figure: `hidden to protect people`. */
export function missingCell(words: string): Cell {
  return { text: words, isMissing: true, mark: null };
}

/** A verdict or a state, in its own words. */
export function markCell(mark: DirectionMark | ActionMark): Cell {
  return { text: mark.words, isMissing: false, mark };
}

export function row(heading: string, cells: readonly Cell[], isOurs = false): Row {
  return { heading, cells, isOurs };
}
