import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { NotFoundError } from '../../lib/refusals.js';
import type { SourceRelease } from '../model/sourceRelease.js';

const releaseColumns = [
  'source_release_id',
  'source',
  'publisher',
  'title',
  'as_at',
  'licence',
  'imported_at',
] as const;

/** All releases but those that were withdrawn, newest first. */
export async function listReleases(db: Kysely<Tables>): Promise<readonly SourceRelease[]> {
  const rows = await db
    .selectFrom('source_release')
    .select(releaseColumns)
    .where('withdrawn_at', 'is', null)
    .orderBy('as_at', 'desc')
    .orderBy('source_release_id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.source_release_id,
    source: row.source,
    publisher: row.publisher,
    title: row.title,
    asAt: row.as_at,
    licence: row.licence,
    importedAt: row.imported_at.toISOString(),
  }));
}

export interface StoredRelease {
  readonly id: number;
  readonly coverage: 'whole' | 'pack';
  readonly asAt: string;
  readonly rowsRead: number;
  readonly isWithdrawn: boolean;
}

/** The release that holds exactly this content, if it has been stored, withdrawn or not. */
export async function findReleaseByContent(
  db: Kysely<Tables>,
  source: string,
  contentHash: string,
): Promise<StoredRelease | undefined> {
  const row = await db
    .selectFrom('source_release')
    .select(['source_release_id', 'coverage', 'as_at', 'rows_read', 'withdrawn_at'])
    .where('source', '=', source)
    .where('content_hash', '=', contentHash)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    id: row.source_release_id,
    coverage: row.coverage === 'whole' ? 'whole' : 'pack',
    asAt: row.as_at,
    rowsRead: row.rows_read,
    isWithdrawn: row.withdrawn_at !== null,
  };
}

/**
 * What identifies a release, its content hash included.
 * @throws NotFoundError if there is no such release
 */
export async function getRelease(
  db: Kysely<Tables>,
  id: number,
): Promise<Omit<SourceRelease, 'id' | 'importedAt'> & { readonly contentHash: string }> {
  const row = await db
    .selectFrom('source_release')
    .select([...releaseColumns, 'content_hash'])
    .where('source_release_id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError(`There is no release ${id}.`);
  const { source, publisher, title, licence } = row;
  return { source, publisher, title, asAt: row.as_at, licence, contentHash: row.content_hash };
}

/** Which releases give figures for which measures; those that were withdrawn give none. */
export async function listReleaseMeasures(
  db: Kysely<Tables>,
): Promise<readonly { readonly measureId: string; readonly releaseId: number }[]> {
  return db
    .selectFrom('release_period')
    .innerJoin('measure', 'measure.measure_no', 'release_period.measure_no')
    .innerJoin('source_release as r', 'r.source_release_id', 'release_period.source_release_id')
    .where('r.withdrawn_at', 'is', null)
    .select(['measure.measure_id as measureId', 'release_period.source_release_id as releaseId'])
    .distinct()
    .execute();
}

export interface ReleaseInForce {
  readonly measureId: string;
  readonly measureNo: number;
  readonly releaseId: number;
}

/**
 * For each measure the newest release that gives it, of those that stood on the day given;
 * `null` for today's.
 */
export async function listReleasesInForce(
  db: Kysely<Tables>,
  asAt: string | null,
): Promise<readonly ReleaseInForce[]> {
  const { rows } = await sql<ReleaseInForce>`
    select distinct on (given.measure_no)
           m.measure_id as "measureId", given.measure_no as "measureNo",
           given.source_release_id as "releaseId"
      from (select distinct measure_no, source_release_id from release_period) given
      join source_release r on r.source_release_id = given.source_release_id
      join measure m on m.measure_no = given.measure_no
     where r.withdrawn_at is null and (${asAt}::date is null or r.as_at <= ${asAt}::date)
     order by given.measure_no, r.as_at desc, r.source_release_id desc`.execute(db);
  return rows;
}
