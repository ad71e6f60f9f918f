import { withQuery, type TableFormat } from './query.js';

/** A table of one's own: what a reader asked for, as the address holds it. */
export interface OwnTableAsked {
  /** Measure ids. */
  readonly measure?: readonly string[];
  /** Topics of the national sources, each for all its measures; `all` for every one. */
  readonly topic?: readonly string[];
  /** Slugs of priorities, each for all its measures; `all` for every one of the plan. */
  readonly priority?: readonly string[];
  /** Area slugs, or a group: `authorities`, `neighbours`, `in-south-west`, `england` … */
  readonly area?: readonly string[];
  /** The first and the last year wanted; `newest` in `from` asks for the newest period alone. */
  readonly from?: string | null;
  readonly to?: string | null;
}

/** The page may also search for what to add. */
export interface OwnTableSearch {
  /** Words in the measures looked for. */
  readonly find?: string | null;
  /** Words in the names of the places looked for. */
  readonly place?: string | null;
}

export function ownTablePath(asked: OwnTableAsked & OwnTableSearch = {}): string {
  const { find, place } = asked;
  return withQuery('/table', { ...ownTableFields(asked), find, place });
}

export function ownTableFilePath(format: TableFormat, asked: OwnTableAsked = {}): string {
  return withQuery(`/table.${format}`, ownTableFields(asked));
}

function ownTableFields({ measure, topic, priority, area, from, to }: OwnTableAsked) {
  return { measure, topic, priority, area, from, to };
}
