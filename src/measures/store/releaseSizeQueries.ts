import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** How much a release holds, and what tells it from every other. */
export interface ReleaseSize {
  readonly releaseId: number;
  readonly contentHash: string;
  /** `pack`: only the measures of a plan and their groups; `whole`: all that the source gives. */
  readonly coverage: 'whole' | 'pack';
  readonly measures: number;
  /** Cells stored: figures, and marks that stand in place of one. */
  readonly cells: number;
  readonly rejected: number;
}

/** How much each release holds that was not withdrawn, in the order in which they were loaded. */
export async function listReleaseSizes(db: Kysely<Tables>): Promise<readonly ReleaseSize[]> {
  const { rows } = await sql<ReleaseSize>`
    select r.source_release_id as "releaseId", r.content_hash as "contentHash", r.coverage,
           r.rows_stored as cells, r.rows_rejected as rejected,
           (select count(*)::int from measure_definition d
             where d.source_release_id = r.source_release_id) as measures
      from source_release r
     where r.withdrawn_at is null
     order by r.source_release_id`.execute(db);
  return rows;
}
