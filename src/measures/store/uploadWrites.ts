import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { ImportPreview } from '../model/importPreview.js';
import type { ReadRelease, UploadProblem } from '../model/importUpload.js';

export interface NewUpload {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly uploadedAt: Date;
  readonly fileNames: readonly string[];
}

export async function insertUpload(db: Kysely<Tables>, upload: NewUpload): Promise<void> {
  await db
    .insertInto('import_upload')
    .values({
      import_upload_id: upload.id,
      uploaded_by: upload.accountId,
      organisation_id: upload.organisationId,
      uploaded_at: upload.uploadedAt,
      file_names: [...upload.fileNames],
      state: 'uploaded',
    })
    .execute();
}

/** Begins reading, or reading again; answers `false` for one that is decided on or cannot be used. */
export async function markReading(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('import_upload')
    .set({ state: 'reading', rows_read: 0, rows_expected: null })
    .where('import_upload_id', '=', id)
    .where('state', 'in', ['uploaded', 'reading', 'ready'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function saveProgress(
  db: Kysely<Tables>,
  id: string,
  { rowsRead, rowsInAll }: { readonly rowsRead: number; readonly rowsInAll: number | null },
): Promise<void> {
  await db
    .updateTable('import_upload')
    .set({ rows_read: rowsRead, rows_expected: rowsInAll })
    .where('import_upload_id', '=', id)
    .where('state', '=', 'reading')
    .execute();
}

export interface ReadingOutcome {
  readonly state: 'ready' | 'refused' | 'failed';
  readonly found: ReadRelease | null;
  readonly preview: ImportPreview | null;
  readonly problem: UploadProblem | null;
}

/** What reading gave. Answers `false` where nobody waits for it any more. */
export async function saveReading(
  db: Kysely<Tables>,
  id: string,
  { state, found, preview, problem }: ReadingOutcome,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('import_upload')
    .set({
      state,
      ...(found === null
        ? {}
        : {
            title: found.title,
            as_at: found.asAt,
            content_hash: found.contentHash,
            rows_read: found.rowsRead,
            rows_expected: found.rowsRead,
            rows_stored: found.rowsStored,
            rows_rejected: found.rowsRejected,
            notices: found.notices,
          }),
      preview: preview === null ? null : JSON.stringify(preview),
      problem: problem === null ? null : JSON.stringify(problem),
    })
    .where('import_upload_id', '=', id)
    .where('state', '=', 'reading')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface Decision {
  readonly state: 'accepted' | 'discarded';
  readonly accountId: string;
  readonly decidedAt: Date;
  readonly reason: string;
  readonly releaseId: number | null;
}

/** Once, and only on one that waits for it. */
export async function saveDecision(
  db: Kysely<Tables>,
  id: string,
  { state, accountId, decidedAt, reason, releaseId }: Decision,
): Promise<void> {
  await db
    .updateTable('import_upload')
    .set({
      state,
      decided_by: accountId,
      decided_at: decidedAt,
      reason,
      source_release_id: releaseId,
    })
    .where('import_upload_id', '=', id)
    .executeTakeFirstOrThrow();
}
