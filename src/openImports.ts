import { randomUUID } from 'node:crypto';
import { laitPublication, uploadReaders, type RunImport } from './importers/uploadReaders.js';
import type { Acting, RecordEntry } from './people/commands/acting.js';
import type { QueueMail } from './people/commands/queueMail.js';
import type { Database } from './database/connection.js';
import {
  createUploadReadings,
  type UploadReadings,
} from './measures/commands/uploads/uploadReadings.js';
import type { ImportPageDependencies } from './measures/pages/imports/importPages.js';

export interface ImportsOptions {
  readonly database: Database;
  /** The address the app itself uses; a thread that reads opens connections of its own. */
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly clock: () => Date;
  readonly acting: Acting;
  readonly recordEntry: RecordEntry;
  readonly queueMail: QueueMail;
  /** Where the page of an upload is, as a whole address. */
  readonly toUrl: (id: string) => string;
  /** `readOffThread`, or `runImport` where nothing is built. */
  readonly run: RunImport;
  readonly logFault: (error: unknown) => void;
}

export interface Imports {
  readonly readings: UploadReadings;
  readonly pages: Omit<ImportPageDependencies, 'drafts' | 'sendWorkPage'>;
}

/** Everything the pages that load figures work with. Call `readings.resume()` once it is served. */
export function openImports(options: ImportsOptions): Imports {
  const { database, databaseUrl, dataDir, clock, acting, recordEntry, queueMail } = options;
  const { toUrl, run, logFault } = options;
  const { readUpload, readContent } = uploadReaders(run, databaseUrl);
  const readings = createUploadReadings({
    acting,
    db: database.db,
    dataDir,
    readUpload,
    queueMail,
    toUrl,
    logFault,
  });
  return {
    readings,
    pages: {
      acting,
      pool: database.pool,
      clock,
      recordEntry,
      dataDir,
      publication: laitPublication,
      makeId: randomUUID,
      readContent,
      readings,
    },
  };
}
