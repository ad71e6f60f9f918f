import type { Pool } from 'pg';
import { inBulkTransaction, type BulkTransaction } from '../../../database/bulkTransaction.js';
import type { ImportProblem } from '../../../lib/importProblem.js';
import { NotFoundError } from '../../../lib/refusals.js';
import { failure, success, type Result } from '../../../lib/result.js';
import {
  joinChange,
  type Acting,
  type Change,
  type RecordEntry,
} from '../../../people/commands/acting.js';
import type { PersonActing } from '../../../people/model/actor.js';
import type { ImportUpload } from '../../model/importUpload.js';
import type { ReleaseContent } from '../../model/releaseContent.js';
import { getFiguresVersion } from '../../store/figuresVersionQueries.js';
import { lockReleases } from '../../store/stagedObservations.js';
import { findUpload, findUploadToChange } from '../../store/uploadQueries.js';
import { saveDecision } from '../../store/uploadWrites.js';
import { restoreStoredRelease } from '../../store/withdrawalWrites.js';
import { storeReleaseIn, type StoreReleaseOutcome } from '../storeRelease.js';
import { removeFiles, uploadFolder, type UploadFolder } from './uploadFolder.js';
import type { UploadReadings } from './uploadReadings.js';

export interface DecideDependencies {
  readonly acting: Acting;
  readonly pool: Pool;
  readonly clock: () => Date;
  readonly recordEntry: RecordEntry;
  readonly dataDir: string;
  /** Reads the files once more, off the thread that answers readers. */
  readonly readContent: (
    folder: UploadFolder,
  ) => Promise<Result<ReleaseContent, readonly ImportProblem[]>>;
  readonly readings: UploadReadings;
}

export interface DecisionAsked {
  readonly id: string;
  readonly reason: string;
}

export type DecisionRefusal =
  /** Somebody decided otherwise, or it is still being read. */
  | { readonly kind: 'notWaiting' }
  /** Other figures came into force since the preview; it is being worked out again. */
  | { readonly kind: 'figuresChanged' }
  /** The files are gone or are not what was previewed. */
  | { readonly kind: 'filesChanged' };

/**
 * Puts an upload's figures in force: the figures, the decision and its entry in the journal are
 * kept together or not at all. The same again changes nothing.
 * @throws NotFoundError for one that is not there for whoever acts
 */
export async function acceptUpload(
  dependencies: DecideDependencies,
  actor: PersonActing,
  asked: DecisionAsked,
): Promise<Result<void, DecisionRefusal>> {
  const { acting, dataDir, pool, readings } = dependencies;
  const upload = await getUpload(acting, actor, asked.id);
  if (upload.state === 'accepted') return success(undefined);
  if (upload.state !== 'ready') return failure({ kind: 'notWaiting' });
  const folder = uploadFolder(dataDir, asked.id);
  const content = await readWaiting(dependencies, actor, asked.id);
  if (content === 'decided') return acceptUpload(dependencies, actor, asked);
  if (!content.ok || content.value.contentHash !== upload.contentHash) {
    return failure({ kind: 'filesChanged' });
  }
  const accepted = await inBulkTransaction(pool, (transaction) =>
    acceptIn(transaction, { dependencies, actor, asked, content: content.value }),
  );
  if (!accepted.ok) {
    if (accepted.error.kind === 'figuresChanged') readings.start(asked.id);
    return accepted;
  }
  await removeFiles(folder);
  await readings.renew();
  return success(undefined);
}

/** Whoever decides takes the files away, and may do so while they are being read here. */
async function readWaiting(
  { acting, dataDir, readContent }: DecideDependencies,
  actor: PersonActing,
  id: string,
): Promise<Result<ReleaseContent, readonly ImportProblem[]> | 'decided'> {
  try {
    return await readContent(uploadFolder(dataDir, id));
  } catch (error) {
    const { state } = await getUpload(acting, actor, id);
    if (state !== 'ready') return 'decided';
    throw error;
  }
}

interface Accepting {
  readonly dependencies: DecideDependencies;
  readonly actor: PersonActing;
  readonly asked: DecisionAsked;
  readonly content: ReleaseContent;
}

async function acceptIn(
  transaction: BulkTransaction,
  { dependencies, actor, asked, content }: Accepting,
): Promise<Result<void, DecisionRefusal>> {
  const { clock, recordEntry } = dependencies;
  const { db } = transaction;
  const change = await joinChange({ db, clock, recordEntry }, actor);
  await lockReleases(db);
  const upload = await findUploadToChange(db, asked.id);
  if (upload?.state === 'accepted') return success(undefined);
  if (upload?.state !== 'ready') return failure({ kind: 'notWaiting' });
  if (upload.preview?.basis !== (await getFiguresVersion(db))) {
    return failure({ kind: 'figuresChanged' });
  }
  const outcome = await storeReleaseIn(transaction, { clock }, content);
  await restoreStoredRelease(db, outcome.releaseId);
  const { releaseId } = outcome;
  await saveDecision(db, upload.id, {
    state: 'accepted',
    accountId: actor.accountId,
    decidedAt: change.now,
    reason: asked.reason,
    releaseId,
  });
  await recordAcceptance(change, { upload, outcome, actor, reason: asked.reason });
  return success(undefined);
}

async function recordAcceptance(
  { record }: Change,
  accepted: {
    readonly upload: ImportUpload;
    readonly outcome: StoreReleaseOutcome;
    readonly actor: PersonActing;
    readonly reason: string;
  },
): Promise<void> {
  const { upload, outcome, actor, reason } = accepted;
  await record({
    type: 'import.accepted',
    subject: { kind: 'importUpload', id: upload.id },
    before: { state: upload.state },
    after: {
      state: 'accepted',
      releaseId: outcome.releaseId,
      asAt: upload.asAt,
      contentHash: upload.contentHash,
      rowsStored: upload.rowsStored,
      rowsRejected: upload.rowsRejected,
      isByUploader: upload.uploadedBy === actor.accountId,
      ...(outcome.kind === 'alreadyStored' ? { restored: true } : { ...outcome.changes }),
    },
    reason,
  });
}

/** Leaves an upload aside for good; the same again changes nothing. */
export async function discardUpload(
  { acting, dataDir }: Pick<DecideDependencies, 'acting' | 'dataDir'>,
  actor: PersonActing,
  { id, reason }: DecisionAsked,
): Promise<Result<void, DecisionRefusal>> {
  const known = await getUpload(acting, actor, id);
  if (known.state === 'discarded') return success(undefined);
  const discarded = await acting.change(
    actor,
    async ({ db, now, record }): Promise<Result<void, DecisionRefusal>> => {
      const upload = await findUploadToChange(db, id);
      if (upload?.state !== 'ready') return failure({ kind: 'notWaiting' });
      await saveDecision(db, id, {
        state: 'discarded',
        accountId: actor.accountId,
        decidedAt: now,
        reason,
        releaseId: null,
      });
      await record({
        type: 'import.discarded',
        subject: { kind: 'importUpload', id },
        before: { state: upload.state },
        after: { state: 'discarded', isByUploader: upload.uploadedBy === actor.accountId },
        reason,
      });
      return success(undefined);
    },
  );
  if (discarded.ok) await removeFiles(uploadFolder(dataDir, id));
  return discarded;
}

async function getUpload(acting: Acting, actor: PersonActing, id: string): Promise<ImportUpload> {
  const upload = await acting.read(actor, (db) => findUpload(db, id));
  if (upload === undefined) throw new NotFoundError('there is no such upload');
  return upload;
}
