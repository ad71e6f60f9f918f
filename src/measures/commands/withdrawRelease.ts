import { NotFoundError } from '../../lib/refusals.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { Acting } from '../../people/commands/acting.js';
import type { PersonActing } from '../../people/model/actor.js';
import { listLoadedReleases } from '../store/loadedReleaseQueries.js';
import { lockReleases } from '../store/stagedObservations.js';
import { withdrawStoredRelease } from '../store/withdrawalWrites.js';
import type { UploadReadings } from './uploads/uploadReadings.js';

export interface WithdrawalAsked {
  readonly releaseId: number;
  readonly reason: string;
}

/**
 * Puts a release out of force for every day; what was in force before it is so again. Its rows stay.
 * @throws NotFoundError where there is no such release
 */
export async function withdrawRelease(
  { acting, readings }: { readonly acting: Acting; readonly readings: UploadReadings },
  actor: PersonActing,
  { releaseId, reason }: WithdrawalAsked,
): Promise<Result<void, 'alreadyWithdrawn'>> {
  const withdrawn = await acting.change(
    actor,
    async ({ db, now, record }): Promise<Result<void, 'alreadyWithdrawn'>> => {
      await lockReleases(db);
      const release = (await listLoadedReleases(db)).find(({ id }) => id === releaseId);
      if (release === undefined) throw new NotFoundError('there is no such release');
      const isDone = await withdrawStoredRelease(db, releaseId, { at: now, reason });
      if (!isDone) return failure('alreadyWithdrawn');
      await record({
        type: 'release.withdrawn',
        subject: { kind: 'sourceRelease', id: String(releaseId) },
        before: { inForce: true, measuresInForce: release.measuresInForce },
        after: { inForce: false, asAt: release.asAt },
        reason,
      });
      return success(undefined);
    },
  );
  if (withdrawn.ok) await readings.renew();
  return withdrawn;
}
