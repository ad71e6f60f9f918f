import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../src/database/tables.js';

/** Everything an import may write, counted; the version is what tells a server that it is stale. */
export interface StoredCounts {
  readonly releases: number;
  readonly observations: number;
  readonly releasePeriods: number;
  readonly measures: number;
  readonly periods: number;
  readonly neighbours: number;
  /** Tables of observations: the parent, one for each release, and any that was left behind. */
  readonly tables: number;
  readonly version: number;
}

export async function countStored(db: Kysely<Tables>): Promise<StoredCounts> {
  const { rows } = await sql<StoredCounts>`
    select (select count(*) from source_release)::int as releases,
           (select count(*) from observation)::int as observations,
           (select count(*) from release_period)::int as "releasePeriods",
           (select count(*) from measure)::int as measures,
           (select count(*) from period)::int as periods,
           (select count(*) from statistical_neighbour)::int as neighbours,
           (select count(*) from pg_tables where tablename like 'observation%')::int as tables,
           (select version from data_version where name = 'measures')::int as version
  `.execute(db);
  const [counts] = rows;
  if (counts === undefined) throw new Error('nothing was counted');
  return counts;
}
