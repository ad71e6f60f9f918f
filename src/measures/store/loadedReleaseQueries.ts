import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** A release as those who load figures see it: the withdrawn ones as well. */
export interface LoadedRelease {
  readonly id: number;
  readonly source: string;
  readonly title: string;
  readonly asAt: string;
  readonly coverage: 'whole' | 'pack';
  readonly rowsStored: number;
  readonly rowsRejected: number;
  readonly importedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
  /** For how many measures today's figures come from it. */
  readonly measuresInForce: number;
}

/** Everything that was ever loaded, newest figures first. */
export async function listLoadedReleases(db: Kysely<Tables>): Promise<readonly LoadedRelease[]> {
  const { rows } = await sql<LoadedRelease>`
    with in_force as (
      select distinct on (given.measure_no) given.measure_no, given.source_release_id
        from (select distinct measure_no, source_release_id from release_period) given
        join source_release r on r.source_release_id = given.source_release_id
       where r.withdrawn_at is null
       order by given.measure_no, r.as_at desc, r.source_release_id desc)
    select r.source_release_id as id, r.source, r.title, r.as_at as "asAt", r.coverage,
           r.rows_stored as "rowsStored", r.rows_rejected as "rowsRejected",
           r.imported_at as "importedAt", r.withdrawn_at as "withdrawnAt",
           r.withdrawn_reason as "withdrawnReason",
           (select count(*)::int from in_force f
             where f.source_release_id = r.source_release_id) as "measuresInForce"
      from source_release r
     order by r.as_at desc, r.source_release_id desc`.execute(db);
  return rows;
}

/** What would take the place of a release if it were withdrawn. */
export interface AfterWithdrawal {
  /** The releases in force again, with for how many measures; newest first. */
  readonly takenOver: readonly { readonly releaseId: number; readonly measures: number }[];
  /** Measures that would have no figures at all. */
  readonly left: number;
}

export async function readAfterWithdrawal(
  db: Kysely<Tables>,
  releaseId: number,
): Promise<AfterWithdrawal> {
  const { rows } = await sql<{ releaseId: number | null; measures: number }>`
    with given as (
      select distinct p.measure_no, p.source_release_id, r.as_at
        from release_period p
        join source_release r on r.source_release_id = p.source_release_id
       where r.withdrawn_at is null),
    now as (
      select distinct on (measure_no) measure_no, source_release_id
        from given order by measure_no, as_at desc, source_release_id desc),
    after as (
      select distinct on (measure_no) measure_no, source_release_id
        from given where source_release_id <> ${releaseId}::int
       order by measure_no, as_at desc, source_release_id desc)
    select after.source_release_id as "releaseId", count(*)::int as measures
      from now left join after using (measure_no)
     where now.source_release_id = ${releaseId}::int
     group by after.source_release_id
     order by after.source_release_id desc nulls last`.execute(db);
  return {
    takenOver: rows.flatMap(({ releaseId: id, measures }) =>
      id === null ? [] : [{ releaseId: id, measures }],
    ),
    left: rows.find((row) => row.releaseId === null)?.measures ?? 0,
  };
}
