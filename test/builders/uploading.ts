import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import type { Database } from '../../src/database/connection.js';
import type { RunImport } from '../../src/importers/uploadReaders.js';
import { success } from '../../src/lib/result.js';
import { createRecordEntry } from '../../src/journal/commands/recordEntry.js';
import type { SentFile } from '../../src/measures/commands/uploads/takeFiles.js';
import { startUpload } from '../../src/measures/commands/uploads/startUpload.js';
import type { ImportUpload } from '../../src/measures/model/importUpload.js';
import { findUpload } from '../../src/measures/store/uploadQueries.js';
import { createActing } from '../../src/people/commands/acting.js';
import type { PersonActing } from '../../src/people/model/actor.js';
import type { OutgoingMail } from '../../src/people/model/outgoingMail.js';
import type { Role } from '../../src/people/model/role.js';
import { openImports } from '../../src/openImports.js';
import { runImport } from '../../src/runImport.js';

interface UploadingOptions {
  readonly database: Database;
  readonly url: string;
  /** Reads in this thread unless a test says otherwise. */
  readonly run?: RunImport;
}

/** Loading publications on a database, without the pages. */
export async function uploading({ database, url, run = runImport }: UploadingOptions) {
  const { db } = database;
  const dataDir = await mkdtemp(join(tmpdir(), 'waymark uploads '));
  afterAll(() => rm(dataDir, { recursive: true, force: true }));
  const clock = () => new Date();
  const recordEntry = createRecordEntry({});
  const acting = createActing({ db, clock, recordEntry });
  const mails: OutgoingMail[] = [];
  const faults: unknown[] = [];
  const start = () =>
    openImports({
      database,
      databaseUrl: url,
      dataDir,
      clock,
      acting,
      recordEntry,
      queueMail: (_, mail) => {
        mails.push(mail);
        return Promise.resolve();
      },
      toUrl: (id) => `https://waymark.example/workspace/imports/${id}`,
      run,
      logFault: (error) => faults.push(error),
    });
  const { pages, readings } = start();
  const upload = async (actor: PersonActing, id: string): Promise<ImportUpload> => {
    const found = await acting.read(actor, (reading) => findUpload(reading, id));
    if (found === undefined) throw new Error('no such upload');
    return found;
  };
  return {
    ...{ db, acting, dataDir, readings, mails, faults, upload },
    deciding: pages,
    startReadings: () => start().readings,
    startUpload: (actor: PersonActing, files: AsyncIterable<SentFile>) =>
      startUpload(pages, actor, files),
    /** Sends files as a browser would; answers the upload once it was read. */
    send: async (actor: PersonActing, files: AsyncIterable<SentFile>) => {
      const started = await startUpload(pages, actor, files);
      if (!started.ok) return started;
      readings.start(started.value.id);
      await readings.whenDone();
      return success(await upload(actor, started.value.id));
    },
    leftFolders: () => readdir(join(dataDir, 'uploads')).catch(() => []),
  };
}

/** Somebody with an account of their own, in a role of an organisation. */
export async function aPersonActing(
  db: Database['db'],
  given: { readonly role: Role; readonly organisationId: string },
): Promise<PersonActing> {
  const accountId = randomUUID();
  const now = new Date();
  await db
    .insertInto('account')
    .values({
      id: accountId,
      display_name: 'Analyst, Alderbury',
      email: `${accountId}@alderbury.example`,
      created_at: now,
      updated_at: now,
    })
    .execute();
  return { kind: 'person', accountId, ...given };
}

/** The files of a folder, one after the other. */
export async function* filesOf(folder: string): AsyncGenerator<SentFile> {
  for (const name of (await readdir(folder)).sort()) {
    yield { name, content: createReadStream(join(folder, name)) };
  }
}

/** Files of the contents given. */
export function* sentFiles(
  files: Readonly<Record<string, Uint8Array | string>>,
): Generator<SentFile> {
  for (const [name, content] of Object.entries(files)) {
    yield { name, content: Readable.from([Buffer.from(content)]) };
  }
}
