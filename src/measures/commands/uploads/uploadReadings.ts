import type { Kysely } from 'kysely';
import { forPartnership, setActing } from '../../../database/actingContext.js';
import type { Tables } from '../../../database/tables.js';
import type { Acting, Change } from '../../../people/commands/acting.js';
import type { QueueMail } from '../../../people/commands/queueMail.js';
import { findOpenAccount } from '../../../people/store/accountQueries.js';
import {
  isWorking,
  mostProblemsKept,
  needsFiles,
  type ImportUpload,
  type UploadReading,
} from '../../model/importUpload.js';
import { getFiguresVersion } from '../../store/figuresVersionQueries.js';
import { findUpload, listUploads } from '../../store/uploadQueries.js';
import {
  markReading,
  saveProgress,
  saveReading,
  type ReadingOutcome,
} from '../../store/uploadWrites.js';
import {
  listUploadFolders,
  makeFolder,
  removeFiles,
  removeFolder,
  uploadFolder,
  type UploadFolder,
} from './uploadFolder.js';

export interface RowsRead {
  readonly rowsRead: number;
  readonly rowsInAll: number | null;
}

/** Reads the files of an upload, off the thread that answers readers. */
export type ReadUpload = (
  folder: UploadFolder,
  onProgress: (progress: RowsRead) => void,
) => Promise<UploadReading>;

export interface ReadingDependencies {
  readonly acting: Acting;
  readonly db: Kysely<Tables>;
  readonly dataDir: string;
  readonly readUpload: ReadUpload;
  readonly queueMail: QueueMail;
  /** Where the page of an upload is, as a whole address. */
  readonly toUrl: (id: string) => string;
  readonly logFault: (error: unknown) => void;
}

/** Reads uploads one after the other, beside everything else. */
export interface UploadReadings {
  readonly start: (id: string) => void;
  /** Works the previews out again that were made against other figures than are in force. */
  readonly renew: () => Promise<void>;
  /** Goes on with what a stopped server left, and clears away what nobody needs. */
  readonly resume: () => Promise<void>;
  /** When all that was started is done. */
  readonly whenDone: () => Promise<void>;
}

export function createUploadReadings(dependencies: ReadingDependencies): UploadReadings {
  const { dataDir, logFault } = dependencies;
  let last: Promise<void> = Promise.resolve();
  const start = (id: string): void => {
    last = last.then(() => readOne(dependencies, id)).catch(logFault);
  };
  const all = () => asPartnership(dependencies, (db) => listUploads(db, mostLookedAt));
  return {
    start,
    whenDone: () => last,
    renew: async () => {
      const basis = await getFiguresVersion(dependencies.db);
      for (const { id, state, preview } of await all()) {
        if (state === 'ready' && preview?.basis !== basis) start(id);
      }
    },
    resume: async () => {
      const uploads = new Map((await all()).map((upload) => [upload.id, upload]));
      for (const id of await listUploadFolders(dataDir)) {
        const upload = uploads.get(id);
        if (upload === undefined) await clearUnknown(dependencies, id);
        else if (!needsFiles(upload)) await removeFiles(uploadFolder(dataDir, id));
      }
      for (const upload of uploads.values()) if (isWorking(upload)) start(upload.id);
    },
  };
}

const mostLookedAt = 1000;

async function asPartnership<T>(
  { db }: Pick<ReadingDependencies, 'db'>,
  work: (transaction: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await setActing(transaction, forPartnership);
    return work(transaction);
  });
}

/** One that is older than all that were looked at is known all the same. */
async function clearUnknown(dependencies: ReadingDependencies, id: string): Promise<void> {
  const upload = await asPartnership(dependencies, (db) => findUpload(db, id));
  if (upload === undefined) await removeFolder(uploadFolder(dependencies.dataDir, id));
}

async function readOne(dependencies: ReadingDependencies, id: string): Promise<void> {
  const { dataDir, readUpload, acting, logFault } = dependencies;
  const before = await asPartnership(dependencies, async (db) =>
    (await markReading(db, id)) ? findUpload(db, id) : undefined,
  );
  if (before === undefined) return;
  const folder = uploadFolder(dataDir, id);
  await makeFolder(folder);
  const progress = startProgress(dependencies, id);
  const outcome = await readUpload(folder, progress.note)
    .then((reading) => toOutcome(reading, before))
    .catch((error: unknown) => {
      logFault(error);
      return fault;
    });
  await progress.stop();
  const isKept = await acting.change({ kind: 'schedule' }, (change) =>
    finish(dependencies, change, { upload: before, outcome }),
  );
  if (isKept && outcome.state !== 'ready') await removeFiles(folder);
}

const fault: ReadingOutcome = {
  state: 'failed',
  found: null,
  preview: null,
  problem: { kind: 'fault' },
};

function toOutcome(reading: UploadReading, before: ImportUpload): ReadingOutcome {
  switch (reading.kind) {
    case 'refused': {
      const { problems } = reading;
      const kept = problems.slice(0, mostProblemsKept);
      const problem = { kind: 'files', problems: kept, inAll: problems.length } as const;
      return { state: 'refused', found: null, preview: null, problem };
    }
    case 'alreadyLoaded': {
      const problem = { kind: 'alreadyLoaded', releaseId: reading.releaseId } as const;
      return { state: 'refused', found: reading.found, preview: null, problem };
    }
    case 'read': {
      const preview = { ...reading.preview, isRemade: before.preview !== null };
      return { state: 'ready', found: reading.found, preview, problem: null };
    }
  }
}

async function finish(
  { queueMail, toUrl }: ReadingDependencies,
  { db, record }: Change,
  { upload, outcome }: { readonly upload: ImportUpload; readonly outcome: ReadingOutcome },
): Promise<boolean> {
  const { id } = upload;
  const isKept = await saveReading(db, id, outcome);
  const { found, problem } = outcome;
  await record({
    type: isKept ? `import.${outcome.state}` : 'import.leftAlone',
    subject: { kind: 'importUpload', id },
    after: {
      problem: problem?.kind ?? null,
      ...(found === null
        ? {}
        : {
            asAt: found.asAt,
            contentHash: found.contentHash,
            rowsRead: found.rowsRead,
            rowsRejected: found.rowsRejected,
          }),
    },
  });
  const account = await findOpenAccount(db, upload.uploadedBy);
  // Who waits for a preview that is made again is told of it on its page.
  if (isKept && account !== undefined && upload.preview === null) {
    await queueMail(db, {
      template: outcome.state === 'ready' ? 'importReady' : 'importFailed',
      to: { accountId: account.id, address: account.email },
      fields: { url: toUrl(id) },
    });
  }
  return isKept;
}

const msBetweenNotes = 300;

/** Keeps how far it is, now and then; one note after the other, and none after the end. */
function startProgress(dependencies: ReadingDependencies, id: string) {
  let writing: Promise<void> = Promise.resolve();
  let notedAt = 0;
  return {
    note: (progress: RowsRead): void => {
      const now = performance.now();
      if (now - notedAt < msBetweenNotes) return;
      notedAt = now;
      writing = writing
        .then(() => asPartnership(dependencies, (db) => saveProgress(db, id, progress)))
        .catch(dependencies.logFault);
    },
    stop: () => writing,
  };
}
