import { withQuery, type TableFormat } from './query.js';

/** A table of one's own: what a reader asked for, as the address holds it. */
export interface OwnTableAsked {
  /** Measure ids. */
  readonly measure?: readonly string[];
  /** Area slugs, or a group: `authorities`, `neighbours`, `region`, `england` … */
  readonly area?: readonly string[];
  /** The first and the last year wanted; `newest` in `from` asks for the newest period alone. */
  readonly from?: string | null;
  readonly to?: string | null;
}

export function ownTablePath(asked: OwnTableAsked = {}): string {
  return withQuery('/table', ownTableFields(asked));
}

export function ownTableFilePath(format: TableFormat, asked: OwnTableAsked = {}): string {
  return withQuery(`/table.${format}`, ownTableFields(asked));
}

function ownTableFields({ measure, area, from, to }: OwnTableAsked) {
  return { measure, area, from, to };
}
