import { NotFoundError } from '../../../lib/refusals.js';
import type { Acting } from '../../../people/commands/acting.js';
import type { PersonActing } from '../../../people/model/actor.js';
import { findUpload } from '../../store/uploadQueries.js';
import type { UploadReadings } from './uploadReadings.js';

/**
 * Has the preview of a waiting upload worked out again, against the figures now in force.
 * @throws NotFoundError for one that is not there for whoever acts
 */
export async function renewPreview(
  { acting, readings }: { readonly acting: Acting; readonly readings: UploadReadings },
  actor: PersonActing,
  id: string,
): Promise<void> {
  const upload = await acting.read(actor, (db) => findUpload(db, id));
  if (upload === undefined) throw new NotFoundError('there is no such upload');
  if (upload.state === 'ready') readings.start(id);
}
