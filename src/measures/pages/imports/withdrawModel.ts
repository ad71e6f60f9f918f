import { dayInWords, londonDate } from '../../../lib/calendarDate.js';
import { countOf } from '../../../lib/words.js';
import { releaseWithdrawalPath } from '../../../paths/imports.js';
import type { AfterWithdrawal, LoadedRelease } from '../../store/loadedReleaseQueries.js';

export interface WithdrawModel {
  readonly title: string;
  readonly action: string;
  readonly effects: readonly string[];
  /** Since when; `null` while it is in force. */
  readonly withdrawn: string | null;
  readonly reason: string;
  readonly fault: string | null;
}

export function toWithdrawModel(from: {
  readonly release: LoadedRelease;
  readonly releases: readonly LoadedRelease[];
  readonly after: AfterWithdrawal;
  readonly reason: string;
  readonly fault: string | null;
}): WithdrawModel {
  const { release, releases, after, reason, fault } = from;
  const { withdrawnAt } = release;
  return {
    title: `Withdraw ${release.title}, as at ${dayInWords(release.asAt)}`,
    action: releaseWithdrawalPath(release.id),
    effects: effectsOf(releases, after),
    withdrawn: withdrawnAt === null ? null : dayInWords(londonDate(withdrawnAt)),
    reason,
    fault,
  };
}

function effectsOf(
  releases: readonly LoadedRelease[],
  { takenOver, left }: AfterWithdrawal,
): readonly string[] {
  const back = takenOver.map(({ releaseId, measures }) => {
    const release = releases.find(({ id }) => id === releaseId);
    const day = release === undefined ? '' : ` as at ${dayInWords(release.asAt)}`;
    return `The figures${day} are in force again for ${countOf(measures, 'measure')}.`;
  });
  const none =
    left === 0
      ? []
      : [
          `There is no release before it for ${countOf(left, 'measure')}: they have no figures then.`,
        ];
  const effects = [...back, ...none];
  return effects.length > 0
    ? effects
    : ['No figure that people see today comes from it. It goes from the history of the figures.'];
}
