import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { NumberedSet } from './observationRows.js';

/** One import at a time: two at once would each find the other's release missing. */
export async function lockReleases(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('waymark store release'))`.execute(db);
}

/** Makes the table a release is loaded into; answers its name. */
export async function stageObservations(db: Kysely<Tables>, releaseId: number): Promise<string> {
  const { rows } = await sql<{ staged: string }>`
    select stage_observations(${releaseId}::int) as staged`.execute(db);
  const staged = rows[0]?.staged;
  if (staged === undefined) throw new Error('the database staged no table');
  return staged;
}

/** Checks the keys of the staged table and puts it in force, in place of what the release had. */
export async function attachObservations(
  db: Kysely<Tables>,
  releaseId: number,
  staged: string,
): Promise<void> {
  await sql`select attach_observations(${releaseId}::int, ${staged})`.execute(db);
}

/** Replaces which periods the release gives for each measure. */
export async function saveReleasePeriods(
  db: Kysely<Tables>,
  releaseId: number,
  sets: readonly NumberedSet[],
): Promise<void> {
  await db.deleteFrom('release_period').where('source_release_id', '=', releaseId).execute();
  const rows = sets.flatMap(({ measureNo, set, periodNos }) =>
    set.periods.map((period, column) => ({
      measureNo,
      periodNo: periodNos[column] ?? -1,
      printed: period.printed,
      revision: period.revision,
    })),
  );
  // Lists as parameters: a row's cells each as one would soon be more than PostgreSQL takes.
  await sql`
    insert into release_period (source_release_id, measure_no, period_no, printed, revision)
    select ${releaseId}::int, given.* from unnest(
             ${rows.map((row) => row.measureNo)}::int[], ${rows.map((row) => row.periodNo)}::int[],
             ${rows.map((row) => row.printed)}::text[],
             ${rows.map((row) => row.revision)}::text[]) given`.execute(db);
}
