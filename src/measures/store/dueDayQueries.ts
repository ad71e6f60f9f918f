import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** What one release said of when the figures after the ones it has will come. */
export interface DueDayGiven {
  readonly measureId: string;
  /** The day of the figures it has; the publication that is awaited is the one after. */
  readonly lastUpdatedOn: string | null;
  /** `null` where it gave no day. */
  readonly dueOn: string | null;
}

/** What every release that stands said of every measure's next day, oldest release first. */
export async function listDueDays(db: Kysely<Tables>): Promise<readonly DueDayGiven[]> {
  return db
    .selectFrom('measure_definition as d')
    .innerJoin('source_release as r', 'r.source_release_id', 'd.source_release_id')
    .innerJoin('measure as m', 'm.measure_no', 'd.measure_no')
    .select([
      'm.measure_id as measureId',
      'd.last_updated_on as lastUpdatedOn',
      'd.next_update_on as dueOn',
    ])
    .where('r.withdrawn_at', 'is', null)
    .orderBy('r.as_at')
    .orderBy('r.source_release_id')
    .execute();
}
