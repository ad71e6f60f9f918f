import { observationStatuses } from '../model/observation.js';
import type { PeriodKind, Revision } from '../model/period.js';
import type { SeriesPeriod } from '../model/seriesSet.js';

/** What a row of a query says of the period a figure is about. */
export interface PeriodColumns {
  readonly printed: string;
  readonly revision: Revision;
  readonly kind: PeriodKind;
  readonly label: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly year: number;
}

export function toSeriesPeriod(row: PeriodColumns): SeriesPeriod {
  const { kind, label, start, end, year, revision, printed } = row;
  return { kind, label, start, end, year, revision, printed };
}

/** How a packed set holds a stored status. */
export function statusIndex(status: string): number {
  const index = observationStatuses.findIndex((known) => known === status);
  if (index < 0) throw new Error(`the database holds an unknown status: ${status}`);
  return index;
}
