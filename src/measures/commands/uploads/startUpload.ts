import { failure, success, type Result } from '../../../lib/result.js';
import type { Acting } from '../../../people/commands/acting.js';
import type { PersonActing } from '../../../people/model/actor.js';
import { insertUpload } from '../../store/uploadWrites.js';
import {
  mostUploadBytes,
  takeFiles,
  type FilesFault,
  type PublicationFiles,
  type SentFile,
} from './takeFiles.js';
import { makeFolder, removeFolder, uploadFolder } from './uploadFolder.js';

export interface StartDependencies {
  readonly acting: Acting;
  readonly dataDir: string;
  readonly publication: PublicationFiles;
  readonly makeId: () => string;
}

/**
 * Takes the files of one publication in, in a folder of their own; of files that cannot be used
 * nothing is left. Reading them begins after this.
 */
export async function startUpload(
  { acting, dataDir, publication, makeId }: StartDependencies,
  actor: PersonActing,
  sent: AsyncIterable<SentFile>,
): Promise<Result<{ readonly id: string }, FilesFault>> {
  const id = makeId();
  const folder = uploadFolder(dataDir, id);
  await makeFolder(folder);
  let isKept = false;
  try {
    const names = await takeFiles({ folder, publication, mostBytes: mostUploadBytes }, sent);
    if (!names.ok) return failure(names.error);
    await acting.change(actor, async ({ db, now, record }) => {
      await insertUpload(db, {
        id,
        accountId: actor.accountId,
        organisationId: actor.organisationId,
        uploadedAt: now,
        fileNames: names.value,
      });
      await record({
        type: 'import.uploaded',
        subject: { kind: 'importUpload', id },
        after: { files: [...names.value] },
      });
    });
    isKept = true;
    return success({ id });
  } finally {
    if (!isKept) await removeFolder(folder);
  }
}
