import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportProblem } from '../lib/importProblem.js';
import { failure, success, type Result } from '../lib/result.js';
import { writeCsv } from '../lib/writeCsv.js';
import { findArea } from '../measures/model/areaLookup.js';
import { countReleaseChanges } from '../measures/model/countReleaseChanges.js';
import type { ImportPreview } from '../measures/model/importPreview.js';
import type { ReadRelease, UploadReading } from '../measures/model/importUpload.js';
import type { Override } from '../measures/model/override.js';
import type { ReleaseContent } from '../measures/model/releaseContent.js';
import { withReleaseInForce } from '../measures/model/releaseInForce.js';
import type { AreaRegister } from '../measures/model/seriesSet.js';
import type { SourceRelease } from '../measures/model/sourceRelease.js';
import { findReleaseByContent, type StoredRelease } from '../measures/store/releaseQueries.js';
import { getFigures, type FigureSources } from '../plan/model/judging.js';
import { verdictMoves } from '../plan/model/verdictMoves.js';
import { readLaitFolder } from './lait/readLaitFolder.js';
import type { ImportProgress, LaitRelease } from './lait/release.js';
import { laitSource } from './lait/source.js';

export interface PreviewDependencies extends FigureSources {
  readonly db: Parameters<typeof findReleaseByContent>[0];
  readonly overrides: readonly Override[];
  readonly clock: () => Date;
}

export interface PreviewRequest {
  /** Where the files of the publication are. */
  readonly folder: string;
  /** Where the lists of rejected rows and of notices are put. */
  readonly reports: string;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** The files in the folder of reports, with what went wrong and what to know. */
const reportFiles = { rejected: 'rejected.csv', notices: 'notices.csv' } as const;

/**
 * Reads the files of an upload, lists what is wrong with them, and works out what putting them in
 * force would change. Stores no figure.
 */
export async function previewUpload(
  dependencies: PreviewDependencies,
  { folder, reports, onProgress }: PreviewRequest,
): Promise<UploadReading> {
  const { register } = await dependencies.measures.asAt(null);
  const read = await readLaitFolder({
    folder,
    register,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const rejected = read.ok ? read.value.rejected : read.error;
  await writeProblems(join(reports, reportFiles.rejected), rejected);
  await writeProblems(join(reports, reportFiles.notices), read.ok ? read.value.notices : []);
  if (!read.ok) return { kind: 'refused', problems: read.error };
  if (read.value.rowsStored === 0) return { kind: 'refused', problems: rejected };
  const found = toFound(read.value);
  const content = toContent(read.value);
  const known = await findReleaseByContent(dependencies.db, content.source, content.contentHash);
  if (known?.coverage === 'whole' && !known.isWithdrawn) {
    return { kind: 'alreadyLoaded', found, releaseId: known.id };
  }
  return { kind: 'read', found, preview: await previewOf(dependencies, content, known) };
}

/** The publication in a folder, to be stored. */
export async function readUploadedContent(
  folder: string,
  register: AreaRegister,
): Promise<Result<ReleaseContent, readonly ImportProblem[]>> {
  const read = await readLaitFolder({ folder, register });
  if (!read.ok) return failure(read.error);
  return success(toContent(read.value));
}

async function previewOf(
  dependencies: PreviewDependencies,
  content: ReleaseContent,
  known: StoredRelease | undefined,
): Promise<Omit<ImportPreview, 'isRemade'>> {
  const { overrides, judge, clock, measures } = dependencies;
  const { snapshot, plan, judging } = await getFigures(dependencies);
  const asAt = known?.asAt ?? content.asAt;
  const release = toRelease(content, { id: known?.id ?? Number.MAX_SAFE_INTEGER, asAt, clock });
  const after = withReleaseInForce(snapshot, { content, release, overrides });
  const area = findArea(snapshot.register, plan.areaId);
  if (area === undefined) throw new Error(`no area ${plan.areaId} in the register`);
  const before = await judging.ofPlan(area);
  const ids = content.measures.map(({ id }) => id);
  // One that is late is set beside its own past, as storing it does.
  const past = await measures.asAt(asAt);
  const counted = countReleaseChanges(content.measures, {
    before: await past.loadPublished(ids),
    after: content.sets,
  });
  const given = new Set(ids);
  return {
    basis: snapshot.version,
    isNewest: !snapshot.releases.some(
      (each) => each.source === content.source && each.id !== release.id && each.asAt > asAt,
    ),
    known: known === undefined ? null : { releaseId: known.id, isWithdrawn: known.isWithdrawn },
    ...counted,
    measuresInAll: ids.length,
    measuresKept: snapshot.measures.filter(
      ({ id, source }) => source === content.source && !given.has(id),
    ).length,
    planMeasures: before.length,
    verdicts: verdictMoves(before, await judge(after, plan).ofPlan(area)),
  };
}

function toRelease(
  { source, publisher, title, licence }: ReleaseContent,
  from: { readonly id: number; readonly asAt: string; readonly clock: () => Date },
): SourceRelease {
  const { id, asAt, clock } = from;
  return { id, source, publisher, title, licence, asAt, importedAt: clock().toISOString() };
}

function toContent(release: LaitRelease): ReleaseContent {
  return {
    ...release,
    source: laitSource.source,
    coverage: 'whole',
    rowsRejected: release.rejected.length,
  };
}

function toFound(release: LaitRelease): ReadRelease {
  const { title, asAt, contentHash, rowsRead, rowsStored, rejected, notices } = release;
  return {
    title,
    asAt,
    contentHash,
    rowsRead,
    rowsStored,
    rowsRejected: rejected.length,
    notices: notices.length,
  };
}

const headings = ['File', 'Row', 'Line', 'Column', 'Value', 'What to do'];

async function writeProblems(path: string, problems: readonly ImportProblem[]): Promise<void> {
  const rows = problems.map(({ file, row, line, column, value, message }) => [
    file,
    row,
    line,
    column,
    value,
    message,
  ]);
  await writeFile(path, writeCsv(headings, rows));
}
