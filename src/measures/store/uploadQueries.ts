import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../../database/tables.js';
import type { ImportPreview } from '../model/importPreview.js';
import { uploadStates, type ImportUpload, type UploadProblem } from '../model/importUpload.js';

const columns = [
  'import_upload_id',
  'uploaded_by',
  'organisation_id',
  'uploaded_at',
  'file_names',
  'state',
  'title',
  'as_at',
  'content_hash',
  'rows_read',
  'rows_expected',
  'rows_stored',
  'rows_rejected',
  'notices',
  'preview',
  'problem',
  'decided_by',
  'decided_at',
  'reason',
  'source_release_id',
] as const;

/** The uploads that whoever acts may see, newest first. */
export async function listUploads(
  db: Kysely<Tables>,
  most: number,
): Promise<readonly ImportUpload[]> {
  const rows = await selectUploads(db)
    .orderBy('uploaded_at', 'desc')
    .orderBy('import_upload_id')
    .limit(most)
    .execute();
  return rows.map(toUpload);
}

/** Undefined where there is none, or none that whoever acts may see. */
export async function findUpload(
  db: Kysely<Tables>,
  id: string,
): Promise<ImportUpload | undefined> {
  const row = await selectUploads(db).where('import_upload_id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : toUpload(row);
}

/** The same, kept from change by anybody else until the transaction ends. */
export async function findUploadToChange(
  db: Kysely<Tables>,
  id: string,
): Promise<ImportUpload | undefined> {
  const row = await selectUploads(db)
    .where('import_upload_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : toUpload(row);
}

/** Other uploads of the same content that wait for a decision. */
export async function listSameContent(
  db: Kysely<Tables>,
  { id, contentHash }: Pick<ImportUpload, 'id' | 'contentHash'>,
): Promise<readonly string[]> {
  if (contentHash === null) return [];
  const rows = await db
    .selectFrom('import_upload')
    .select('import_upload_id')
    .where('content_hash', '=', contentHash)
    .where('state', '=', 'ready')
    .where('import_upload_id', '<>', id)
    .orderBy('uploaded_at')
    .execute();
  return rows.map((row) => row.import_upload_id);
}

function selectUploads(db: Kysely<Tables>) {
  return db.selectFrom('import_upload').select(columns);
}

type UploadRow = Awaited<ReturnType<ReturnType<typeof selectUploads>['execute']>>[number];

const stateInTable = z.enum(uploadStates);

/** What our own program wrote; only its being there is checked. */
const previewInTable = z.custom<ImportPreview>(isObject).nullable();
const problemInTable = z.custom<UploadProblem>(isObject).nullable();

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function toUpload(row: UploadRow): ImportUpload {
  return {
    id: row.import_upload_id,
    uploadedBy: row.uploaded_by,
    organisationId: row.organisation_id,
    uploadedAt: row.uploaded_at,
    fileNames: row.file_names,
    state: stateInTable.parse(row.state),
    title: row.title,
    asAt: row.as_at,
    contentHash: row.content_hash,
    rowsRead: row.rows_read,
    rowsExpected: row.rows_expected,
    rowsStored: row.rows_stored,
    rowsRejected: row.rows_rejected,
    notices: row.notices,
    preview: previewInTable.parse(row.preview),
    problem: problemInTable.parse(row.problem),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    reason: row.reason,
    releaseId: row.source_release_id,
  };
}
